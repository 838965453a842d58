using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ReferralQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Referral> ById(this DbSet<Referral> referrals, Id<Referral> id) =>
        await referrals.SingleOrDefaultAsync(r => r.Id == id) ?? throw new NotHere();

    /// <summary>Those that wait for an answer, the oldest first.</summary>
    public static Task<List<Referral>> Open(this DbSet<Referral> referrals) =>
        referrals.AsNoTracking().Where(r => r.Outcome == null).OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).ToListAsync();

    /// <summary>The person's newest referral, answered or not; null when there is none in sight.</summary>
    public static Task<Referral?> NewestOf(this DbSet<Referral> referrals, Id<Participant> person) =>
        referrals.AsNoTracking().Where(r => r.ParticipantId == person).OrderByDescending(r => r.ReceivedOn).FirstOrDefaultAsync();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Referral> referrals, Id<Referral> id) => referrals.AnyAsync(r => r.Id == id);

    /// <summary>Every referral of the person that the actor may see, the newest first.</summary>
    public static Task<List<Referral>> Of(this DbSet<Referral> referrals, Id<Participant> person) =>
        referrals.AsNoTracking().Where(r => r.ParticipantId == person).OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id).ToListAsync();

    /// <summary>Those that wait for an answer, each with the name of whom it is about, the oldest first.</summary>
    public static async Task<List<(Referral Referral, string Name)>> OpenWithNames(this DbSet<Referral> referrals, Store store) =>
        await WithNamesAsync(await referrals.Open(), store);

    /// <summary>Open ones on the waiting list, each with the name of whom it is about; who has waited longest comes first.</summary>
    public static async Task<List<(Referral Referral, string Name)>> WaitingWithNames(this DbSet<Referral> referrals, Store store) =>
        await WithNamesAsync(await referrals.AsNoTracking().Where(r => r.Outcome == null && r.WaitingSince != null).OrderBy(r => r.WaitingSince).ThenBy(r => r.Id).ToListAsync(), store);

    /// <summary>Source and day of every referral in the actor's sight since that day, answered or not: to be counted.</summary>
    public static async Task<List<(string Source, DateOnly Day)>> ReferralArrivals(this Store store, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await store.Referrals.Where(r => r.ReceivedOn >= since).Select(r => new { r.Source, r.ReceivedOn }).ToListAsync();
        return rows.ConvertAll(r => (r.Source, r.ReceivedOn));
    }

    /// <summary>Those that were answered within the year, and those whose door stands open; the latest first.</summary>
    public static async Task<List<(Referral Referral, string Name)>> AnsweredWithNames(this DbSet<Referral> referrals, Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var yearAgo = store.Today.AddYears(-1);
        return await WithNamesAsync(await referrals.AsNoTracking().Where(r => r.Outcome == ReferralOutcome.NotNow || (r.Outcome != null && r.AnsweredOn >= yearAgo))
            .OrderByDescending(r => r.AnsweredOn).ThenBy(r => r.Id).ToListAsync(), store);
    }

    static async Task<List<(Referral Referral, string Name)>> WithNamesAsync(List<Referral> referrals, Store store)
    {
        var people = referrals.Select(r => r.ParticipantId).Distinct().ToList();
        var names = await store.Participants.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. referrals.Select(r => (r, names[r.ParticipantId]))];
    }
}
