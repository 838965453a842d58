using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class PersonAroundQueries
{
    /// <summary>Who is around the person, those with whom something is agreed now first.</summary>
    public static async Task<IReadOnlyList<PersonAround>> Of(this DbSet<PersonAround> around, Id<Participant> person, DateOnly today) =>
        [.. (await around.AsNoTracking().Where(a => a.ParticipantId == person).ToListAsync()).OrderByDescending(a => a.Agreed.Covers(today)).ThenBy(a => a.Kind).ThenBy(a => a.Id.Value)];

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<PersonAround> around, Id<PersonAround> id) => around.AnyAsync(a => a.Id == id);

    /// <exception cref="NotHere">Invented, somebody else's, or not this actor's.</exception>
    public static async Task<PersonAround> ById(this DbSet<PersonAround> around, Id<PersonAround> id, Id<Participant> person) =>
        await around.SingleOrDefaultAsync(a => a.Id == id && a.ParticipantId == person) ?? throw new NotHere();
}
