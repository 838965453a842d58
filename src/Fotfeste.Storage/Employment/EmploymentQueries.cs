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
}
