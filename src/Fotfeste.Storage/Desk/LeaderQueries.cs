using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What a leader looks at in the morning, in a unit of five and in a region of a thousand coaches alike: counted in the database, and of what is listed only the first.</summary>
public static class LeaderQueries
{
    /// <summary>How many supports run today in the led units.</summary>
    public static Task<int> CountRunning(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.EnrolmentsAtHand().Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)).CountAsync();
    }

    /// <summary>Who in the led units is away today, those for whom nobody stands in first; so many at most, each with the own people. All for whom nobody stands in are named, however many.</summary>
    public static async Task<(int Total, IReadOnlyList<AwayLoad> First, IReadOnlyCollection<Id<StaffMember>> Unattended)> AwayToday(this Store store, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var away = (await store.Absent()).Where(a => a.Days.Covers(store.Today) && a.Id != store.Writer).OrderBy(a => a.DeputyId is not null).ToList();
        var first = away.Take(most).ToList();
        var people = (await store.RunningWith([.. first.Select(a => a.Id)])).SelectMany(r => r.Coaches.Select(coach => (coach, r))).ToLookup(r => r.coach, r => r.r);
        return (away.Count, [.. first.Select(a => new AwayLoad(a, [.. people[a.Id]]))], away.Where(a => a.DeputyId is null).Select(a => a.Id).ToHashSet());
    }

    /// <summary>The referrals that have waited longest, with names, and how many wait in all.</summary>
    public static async Task<(int Total, List<(Referral Referral, string Name)> First)> LongestWaiting(this Store store, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var open = store.Referrals.AsNoTracking().Where(r => r.Outcome == null);
        var first = await open.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).Take(most).ToListAsync();
        var ids = first.ConvertAll(r => r.ParticipantId);
        var names = await store.Participants.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        return (first.Count < most ? first.Count : await open.CountAsync(), [.. first.Where(r => names.ContainsKey(r.ParticipantId)).Select(r => (r, names[r.ParticipantId]))]);
    }
}
