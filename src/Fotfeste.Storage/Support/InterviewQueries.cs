using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class InterviewQueries
{
    const int MostShown = 100;

    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Interview> ById(this DbSet<Interview> interviews, Id<Interview> id) => await interviews.SingleOrDefaultAsync(i => i.Id == id) ?? throw new NotHere();

    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<InterviewLine> InterviewLineOf(this Store store, Id<Interview> id) => (await Lines(store, i => i.Id == id)).SingleOrDefault() ?? throw new NotHere();

    /// <summary>Those within the support: what is ahead first, the next before the others.</summary>
    public static async Task<IReadOnlyList<InterviewLine>> InterviewsOf(this Store store, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        var lines = await Lines(store, i => i.EnrolmentId == enrolment);
        return [.. lines.Where(l => l.IsAhead(store.Today)).OrderBy(l => l.Day ?? DateOnly.MaxValue).ThenBy(l => l.Start), .. lines.Where(l => !l.IsAhead(store.Today)).OrderByDescending(l => l.Day)];
    }

    /// <summary>Of one person with one employer, the latest prepared first: what belongs to a lead there.</summary>
    public static async Task<IReadOnlyList<InterviewLine>> InterviewsWith(this Store store, Id<Enrolment> enrolment, Id<Employer> employer) =>
        await Lines(store, i => i.EnrolmentId == enrolment && i.EmployerId == employer);

    static async Task<List<InterviewLine>> Lines(Store store, Expression<Func<Interview, bool>> which)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await (from i in store.Interviews.Where(which)
                      join f in store.Employers on i.EmployerId equals f.Id
                      join a in store.Appointments on i.AppointmentId equals a.Id into meetings
                      from a in meetings.DefaultIfEmpty()
                      orderby i.Id descending
                      select new InterviewLine(i, f.Name, a)).AsNoTracking().Take(MostShown).ToListAsync();
    }
}
