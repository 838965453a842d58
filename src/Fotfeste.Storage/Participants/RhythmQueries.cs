using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class RhythmQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<RhythmStep> ById(this DbSet<RhythmStep> steps, Id<RhythmStep> id) => await steps.SingleOrDefaultAsync(s => s.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<RhythmStep> steps, Id<RhythmStep> id) => steps.AnyAsync(s => s.Id == id);

    /// <summary>How often person and employer hear from us, as agreed at the beginning and since.</summary>
    public static async Task<ContactRhythm> RhythmOf(this Store store, Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(enrolment);
        return new(enrolment.Support.From, enrolment.ContactEveryDays, await store.RhythmSteps.AsNoTracking().Where(s => s.EnrolmentId == enrolment.Id).ToListAsync());
    }
}
