using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class StatusNoteQueries
{
    /// <exception cref="NotHere">Invented, not this actor's, or taken back.</exception>
    public static async Task<StatusNote> ById(this DbSet<StatusNote> notes, Id<StatusNote> id) => await notes.SingleOrDefaultAsync(n => n.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<StatusNote> notes, Id<StatusNote> id) => notes.AnyAsync(n => n.Id == id);

    /// <summary>What was told about the referral, the first first.</summary>
    public static Task<List<StatusNote>> Of(this DbSet<StatusNote> notes, Id<Referral> referral) =>
        notes.AsNoTracking().Where(n => n.ReferralId == referral).OrderBy(n => n.Day).ThenBy(n => n.Id).ToListAsync();
}
