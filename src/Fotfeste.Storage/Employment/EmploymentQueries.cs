using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class EmploymentQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<EmploymentSpell> ById(this DbSet<EmploymentSpell> jobs, Id<EmploymentSpell> id) =>
        await jobs.Include(j => j.Terms).SingleOrDefaultAsync(j => j.Id == id) ?? throw new NotHere();

    /// <summary>Every job and practice within the support, the newest first.</summary>
    public static Task<List<EmploymentSpell>> Of(this DbSet<EmploymentSpell> jobs, Id<Enrolment> enrolment) =>
        jobs.AsNoTracking().Include(j => j.Terms).Where(j => j.EnrolmentId == enrolment).OrderByDescending(j => j.Days.From).ThenByDescending(j => j.Id).ToListAsync();

    /// <summary>The job or practice of that day, the latest to begin if there are several; null when there is none.</summary>
    public static Task<EmploymentSpell?> WorksOn(this DbSet<EmploymentSpell> jobs, Id<Enrolment> enrolment, DateOnly day) =>
        jobs.AsNoTracking().Where(j => j.EnrolmentId == enrolment && j.Days.From <= day && (j.Days.Until == null || j.Days.Until >= day)).OrderByDescending(j => j.Days.From).ThenByDescending(j => j.Id).FirstOrDefaultAsync();

    /// <summary>Who of the people in the actor's sight works or worked there; those there now first, then by the latest beginning.</summary>
    public static async Task<List<WorksThere>> At(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from job in store.EmploymentSpells.Include(j => j.Terms)
                          where job.EmployerId == employer
                          join e in store.Enrolments on job.EnrolmentId equals e.Id
                          join p in store.Participants on e.ParticipantId equals p.Id
                          select new { Job = job, p.Name }).AsNoTracking().ToListAsync();
        return [.. rows.Select(r => new WorksThere(r.Job, r.Name)).OrderByDescending(r => r.Job.Days.Covers(store.Today)).ThenByDescending(r => r.Job.Days.From).ThenBy(r => r.Job.Id.Value)];
    }
}
