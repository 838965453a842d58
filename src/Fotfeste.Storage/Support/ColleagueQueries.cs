using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ColleagueQueries
{
    /// <summary>Days after which nobody needs to hear of it.</summary>
    public const int Recent = 60;

    /// <summary>Who of the others spoke with this employer last, so that two do not call on the same day. Whoever of the participants it was about stays out of it.</summary>
    public static async Task<ColleagueTalk?> LastTalkByOthers(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!await store.Employers.AnyAsync(e => e.Id == employer)) return null;
        var (since, supports) = (store.Today.AddDays(-Recent), store.ForColleagues<Enrolment>()); // without those under protection
        var last = await store.ForColleagues<Contact>().WithEmployer()
            .Where(c => c.EmployerId == employer && c.CoachId != null && c.CoachId != store.Writer && c.Content.Day >= since && (c.EnrolmentId == null || supports.Any(e => e.Id == c.EnrolmentId)))
            .OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).Select(c => new { c.CoachId, c.Content.Day }).FirstOrDefaultAsync();
        return last is null ? null : await store.Staff.Where(s => s.Id == last.CoachId).Select(s => new ColleagueTalk(s.Name, last.Day)).FirstOrDefaultAsync();
    }
}
