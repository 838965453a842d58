using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What the index of open jobs is built from, and what has changed since. For the program itself.</summary>
public static class MatchQueries
{
    const int AtOnce = 500;

    static readonly string[] Writes = ["added", "changed", "removed"];

    /// <summary>The open ads, the newest first.</summary>
    public static IAsyncEnumerable<AdToMatch> AdsToMatch(this Store store, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var now = store.Now;
        return store.Vacancies.Where(v => v.State == VacancyState.Open && (v.Until == null || v.Until > now)).OrderByDescending(v => v.Published).Take(most).Select(ToMatch).AsAsyncEnumerable();
    }

    /// <summary>How many open ads there are.</summary>
    public static Task<int> CountAdsToMatch(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var now = store.Now;
        return store.Vacancies.CountAsync(v => v.State == VacancyState.Open && (v.Until == null || v.Until > now));
    }

    /// <summary>The ads that the store has taken in, changed or closed since then.</summary>
    public static Task<List<AdToMatch>> AdsChangedSince(this Store store, DateTimeOffset since)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Vacancies.Where(v => v.ChangedAt >= since).Select(ToMatch).ToListAsync();
    }

    /// <summary>Every job that was looked at.</summary>
    public static Task<List<JobAnalysis>> JobsSeen(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.JobAnalyses.AsNoTracking().ToListAsync();
    }

    /// <summary>Those of them.</summary>
    public static async Task<List<JobAnalysis>> JobsSeen(this Store store, IReadOnlyCollection<Id<JobAnalysis>> ids)
    {
        ArgumentNullException.ThrowIfNull(store);
        List<JobAnalysis> all = [];
        foreach (var some in ids.Chunk(AtOnce)) all.AddRange(await store.JobAnalyses.AsNoTracking().Where(a => EF.Parameter(some).Contains(a.Id)).ToListAsync());
        return all;
    }

    /// <summary>How far the trail goes. Every write is in it, in the order of commits, so that whoever has read it to its end has missed nothing.</summary>
    public static async Task<long> EndOfTrail(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.Audit.MaxAsync(line => (long?)line.Seq) ?? 0;
    }

    /// <summary>Which records of these kinds were written after that place of the trail and not after the other, by kind.</summary>
    public static async Task<ILookup<string, Guid>> WrittenBetween(this Store store, long after, long upTo, IReadOnlyCollection<string> kinds)
    {
        ArgumentNullException.ThrowIfNull(store);
        var lines = await store.Audit.Where(line => line.Seq > after && line.Seq <= upTo && kinds.Contains(line.Subject) && Writes.Contains(line.Action)).Select(line => new { line.Subject, line.Records }).ToListAsync();
        return lines.SelectMany(line => line.Records.Split(',').Select(id => (line.Subject, Id: Guid.Parse(id)))).ToLookup(pair => pair.Subject, pair => pair.Id);
    }

    static System.Linq.Expressions.Expression<Func<StoredVacancy, AdToMatch>> ToMatch =>
        v => new(v.Id, v.ChangedAt, v.State, v.Until, v.Place, v.MorePlaces, v.IsPlaceFree, v.Isco, v.PercentMin, v.PercentMax, v.NeedsLicence, v.Times, v.AskedLanguages);
}
