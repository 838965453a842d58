using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Ads that name their occupation by ESCO alone have the group that the imported register gives it, and none without the register.</summary>
public static class EscoGroups
{
    const int AtOnce = 500;

    /// <summary>The same ads, in the same order, with the group where one is known by now.</summary>
    public static async Task<List<Vacancy?>> GroupedAsync(this Store store, IReadOnlyList<Vacancy?> ads, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ads);
        var uris = ads.SelectMany(UrisOf).Distinct(StringComparer.Ordinal).ToList();
        if (uris.Count == 0) return [.. ads];
        var groups = await store.IscoByUri(uris, stop);
        return [.. ads.Select(ad => UrisOf(ad).Select(uri => groups.GetValueOrDefault(uri)).FirstOrDefault(group => group is not null) is { } isco ? ad! with { Isco = isco } : ad)];
    }

    /// <summary>Open ads that were read before the register was there; nothing else about them changes.</summary>
    /// <returns>How many have a group now.</returns>
    /// <param name="store">Acting as the system.</param>
    /// <param name="stop">Gives up; the same again does the rest.</param>
    public static async Task<int> GroupStoredAsync(this Store store, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var without = await store.Vacancies.Where(v => v.State == VacancyState.Open && v.Isco == null).OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(stop);
        var given = 0;
        foreach (var some in without.Chunk(AtOnce))
        {
            var rows = await store.Vacancies.Where(v => EF.Parameter(some).Contains(v.Id)).ToListAsync(stop);
            var ads = await store.GroupedAsync([.. rows.Select(row => row.Whole())], stop);
            foreach (var (row, ad) in rows.Zip(ads).Where(pair => pair.Second!.Isco is not null)) row.Become(ad!, store.Now);
            given += await store.SaveChangesAsync(stop);
            store.ChangeTracker.Clear();
        }
        return given;
    }

    static IEnumerable<string> UrisOf(Vacancy? ad) => ad is { Isco: null } ? ad.Occupations.Where(o => o.Scheme == "esco").Select(o => o.Code) : [];
}
