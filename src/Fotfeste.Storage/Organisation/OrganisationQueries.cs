using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class OrganisationQueries
{
    /// <summary>Programmes whose period covers the actor's day, by name.</summary>
    public static Task<List<Programme>> RunningProgrammes(this Store store) =>
        store.Programmes.AsNoTracking().Where(p => p.Period.From <= store.Today && (p.Period.Until == null || p.Period.Until >= store.Today)).ByName().ToListAsync();

    /// <exception cref="NotHere">Invented, or another organisation's.</exception>
    public static async Task<Programme> ById(this DbSet<Programme> programmes, Id<Programme> id) =>
        await programmes.Include(p => p.Targets).SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();
}
