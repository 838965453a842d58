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

    /// <summary>Those that wait for an answer, each with the name of whom it is about, the oldest first.</summary>
    public static async Task<List<(Referral Referral, string Name)>> OpenWithNames(this DbSet<Referral> referrals, Store store)
    {
        var open = await referrals.Open();
        var people = open.Select(r => r.ParticipantId).Distinct().ToList();
        var names = await store.Participants.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. open.Select(r => (r, names[r.ParticipantId]))];
    }
}
