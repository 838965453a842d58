using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class HandedOverQueries
{
    /// <exception cref="NotHere">Invented, not this actor's, or taken back.</exception>
    public static async Task<HandedOver> ById(this DbSet<HandedOver> given, Id<HandedOver> id) => await given.SingleOrDefaultAsync(g => g.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<HandedOver> given, Id<HandedOver> id) => given.AnyAsync(g => g.Id == id);

    /// <summary>What was handed over of one support spell, the latest first.</summary>
    public static Task<List<HandedOver>> Of(this DbSet<HandedOver> given, Id<Enrolment> enrolment) =>
        given.AsNoTracking().Where(g => g.EnrolmentId == enrolment).OrderByDescending(g => g.GivenAt).ThenByDescending(g => g.Id).ToListAsync();
}
