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
        var since = store.Today.AddDays(-Recent);
        var last = await Talks(store).Where(c => c.EmployerId == employer && c.CoachId != null && c.CoachId != store.Writer && c.Content.Day >= since)
            .OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).Select(c => new { c.CoachId, c.Content.Day }).FirstOrDefaultAsync();
        return last is null ? null : await store.Staff.Where(s => s.Id == last.CoachId).Select(s => new ColleagueTalk(s.Name, last.Day)).FirstOrDefaultAsync();
    }

    /// <summary>On which day any of us last spoke with this employer; null when nobody has, as far as the reader may hear of it.</summary>
    public static Task<DateOnly?> LastTalk(this Store store, Id<Employer> employer) => Talks(store).Where(c => c.EmployerId == employer).MaxAsync(c => (DateOnly?)c.Content.Day);

    /// <summary>Those with whom somebody of us has spoken, and nobody for half a year.</summary>
    public static IQueryable<Id<Employer>> Dormant(this Store store)
    {
        var since = DormantBefore(store);
        return Talks(store).Where(c => c.EmployerId != null).GroupBy(c => c.EmployerId).Where(g => g.Max(c => c.Content.Day) < since).Select(g => g.Key!.Value);
    }

    /// <summary>Whose last talk was before this day is dormant.</summary>
    public static DateOnly DormantBefore(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Today.AddDays(-NetworkHealth.LatelyDays);
    }

    static IQueryable<Contact> Talks(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var supports = store.ForColleagues<Enrolment>(); // without those under protection
        return store.ForColleagues<Contact>().WithEmployer().Where(c => c.EnrolmentId == null || supports.Any(e => e.Id == c.EnrolmentId));
    }
}
