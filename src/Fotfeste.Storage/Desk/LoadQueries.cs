using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How many participants the full-time posts of a programme carry, against the programme's own bounds.</summary>
public static class LoadQueries
{
    /// <summary>Programmes of the day with people or posts in the actor's units, by name.</summary>
    public static async Task<List<(string Programme, CaseloadBounds Load)>> LoadByProgramme(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var programmes = await store.Programmes.AsNoTracking().ByName().ToListAsync();
        var people = (await store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today) && store.UnitsAtHand.Contains(e.UnitId))
            .GroupBy(e => e.ProgrammeId).Select(p => new { p.Key, Count = p.Count() }).ToListAsync()).ToDictionary(p => p.Key, p => p.Count);
        var posts = (await store.FteShares.Where(f => f.Days.From <= store.Today && (f.Days.Until == null || f.Days.Until >= store.Today) && store.UnitsAtHand.Contains(f.UnitId))
            .GroupBy(f => f.ProgrammeId).Select(f => new { f.Key, Percent = f.Sum(x => x.Percent) }).ToListAsync()).ToDictionary(f => f.Key, f => f.Percent);
        return [.. programmes.Where(p => people.ContainsKey(p.Id) || posts.ContainsKey(p.Id))
            .Select(p => (p.Name, new CaseloadBounds(people.GetValueOrDefault(p.Id), posts.GetValueOrDefault(p.Id), p.FewestPerFte, p.MostPerFte)))];
    }
}
