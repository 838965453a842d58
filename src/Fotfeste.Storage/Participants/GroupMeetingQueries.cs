using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class GroupMeetingQueries
{
    /// <summary>With its decisions, ready to be changed.</summary>
    /// <exception cref="NotHere">Invented, or another unit's.</exception>
    public static async Task<GroupMeeting> ById(this DbSet<GroupMeeting> meetings, Id<GroupMeeting> id) =>
        await meetings.Include(m => m.Decisions).SingleOrDefaultAsync(m => m.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<GroupMeeting> meetings, Id<GroupMeeting> id) => meetings.AnyAsync(m => m.Id == id);

    /// <summary>Those to come and those of the last year, the latest day first.</summary>
    public static Task<List<GroupMeeting>> SinceAYear(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var yearAgo = store.Today.AddYears(-1);
        return store.GroupMeetings.AsNoTracking().Include(m => m.Decisions).Where(m => m.Day >= yearAgo).OrderByDescending(m => m.Day).ThenBy(m => m.Id).ToListAsync();
    }

    /// <summary>What there is to decide, in order.</summary>
    public static async Task<List<GroupLine>> AgendaOf(this Store store, GroupMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(meeting);
        var open = meeting.AgendaOf(await store.Referrals.AsNoTracking().Where(r => r.UnitId == meeting.UnitId && r.Outcome == null).ToListAsync());
        return await LinesAsync(store, meeting, [.. open.Select(r => (r.Id, (GroupDecision?)null))], open);
    }

    /// <summary>What was decided, who had asked longest first.</summary>
    public static async Task<List<GroupLine>> MinutesOf(this Store store, GroupMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(meeting);
        var about = meeting.Decided().Select(d => d.ReferralId).ToList();
        var inSight = await store.Referrals.AsNoTracking().Where(r => about.Contains(r.Id)).ToListAsync();
        var lines = await LinesAsync(store, meeting, [.. meeting.Decided().Select(d => (d.ReferralId, (GroupDecision?)d))], inSight);
        return [.. lines.OrderBy(l => l.Referral?.AsksSince ?? DateOnly.MaxValue).ThenBy(l => l.ReferralId.Value)];
    }

    // Only the names that may be said are fetched at all.
    static async Task<List<GroupLine>> LinesAsync(Store store, GroupMeeting meeting, List<(Id<Referral> Id, GroupDecision? Decision)> lines, IReadOnlyList<Referral> inSight)
    {
        var referrals = inSight.ToDictionary(r => r.Id);
        var named = inSight.Where(meeting.Names).Select(r => r.ParticipantId).Distinct().ToList();
        var names = await store.Participants.Where(p => named.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        foreach (var person in names.Keys) store.Seen.Add(nameof(Participant), person);
        return [.. lines.Select(l => (l, Referral: referrals.GetValueOrDefault(l.Id))).Select(x => new GroupLine(x.l.Id, x.Referral, x.l.Decision, x.Referral is { } r ? names.GetValueOrDefault(r.ParticipantId) : null))];
    }
}
