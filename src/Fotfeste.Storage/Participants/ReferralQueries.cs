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
}
