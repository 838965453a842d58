using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ReferralQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Referral> ById(this DbSet<Referral> referrals, Id<Referral> id) =>
        await referrals.SingleOrDefaultAsync(r => r.Id == id) ?? throw new NotHere();

    /// <summary>The person's newest referral, answered or not; null when there is none in sight.</summary>
    public static Task<Referral?> NewestOf(this DbSet<Referral> referrals, Id<Participant> person) =>
        referrals.AsNoTracking().Where(r => r.ParticipantId == person).OrderByDescending(r => r.ReceivedOn).FirstOrDefaultAsync();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Referral> referrals, Id<Referral> id) => referrals.AnyAsync(r => r.Id == id);

    /// <summary>Every referral of the person that the actor may see, the newest first.</summary>
    public static Task<List<Referral>> Of(this DbSet<Referral> referrals, Id<Participant> person) =>
        referrals.AsNoTracking().Where(r => r.ParticipantId == person).OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id).ToListAsync();

    /// <summary>One page of those that wait for an answer, each with the name of whom it is about, the oldest first; and how many there are in all.</summary>
    public static Task<(List<(Referral Referral, string Name)> Rows, int Total)> OpenWithNames(this Store store, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        return PageAsync(store, store.Referrals.Where(r => r.Outcome == null), open => open.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id), skip, take);
    }

    /// <summary>One page of the open ones on the waiting list, each with the name of whom it is about, who has waited longest first; and how many there are in all.</summary>
    public static Task<(List<(Referral Referral, string Name)> Rows, int Total)> WaitingWithNames(this Store store, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        return PageAsync(store, store.Referrals.Where(r => r.Outcome == null && r.WaitingSince != null), waiting => waiting.OrderBy(r => r.WaitingSince).ThenBy(r => r.Id), skip, take);
    }

    /// <summary>Source and day of every referral in the actor's sight since that day, answered or not: to be counted.</summary>
    public static async Task<List<(string Source, DateOnly Day)>> ReferralArrivals(this Store store, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await store.Referrals.Where(r => r.ReceivedOn >= since).Select(r => new { r.Source, r.ReceivedOn }).ToListAsync();
        return rows.ConvertAll(r => (r.Source, r.ReceivedOn));
    }

    /// <summary>One page of those that were answered within the year, and those whose door stands open, the latest first; and how many there are in all.</summary>
    public static Task<(List<(Referral Referral, string Name)> Rows, int Total)> AnsweredWithNames(this Store store, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        var yearAgo = store.Today.AddYears(-1);
        return PageAsync(store, store.Referrals.Where(r => r.Outcome == ReferralOutcome.NotNow || (r.Outcome != null && r.AnsweredOn >= yearAgo)), answered => answered.OrderByDescending(r => r.AnsweredOn).ThenBy(r => r.Id), skip, take);
    }

    static async Task<(List<(Referral Referral, string Name)> Rows, int Total)> PageAsync(Store store, IQueryable<Referral> which, Func<IQueryable<Referral>, IQueryable<Referral>> order, int skip, int take) =>
        (await WithNamesAsync(await order(which.AsNoTracking()).Skip(skip).Take(take).ToListAsync(), store), await which.CountAsync());

    static async Task<List<(Referral Referral, string Name)>> WithNamesAsync(List<Referral> referrals, Store store)
    {
        var people = referrals.Select(r => r.ParticipantId).Distinct().ToList();
        var names = await store.Participants.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. referrals.Select(r => (r, names[r.ParticipantId]))];
    }
}
