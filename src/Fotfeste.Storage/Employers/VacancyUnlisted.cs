using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Ads of a source that takes them away without a word: what a complete list of it no longer names is over.</summary>
public static class VacancyUnlisted
{
    /// <summary>While another place of the same source was read this lately, what one of them does not list may be the other's, and nothing is closed.</summary>
    public static readonly TimeSpan Beside = TimeSpan.FromDays(30);

    const int AtOnce = 500;

    /// <returns>How many were closed. One that is listed again is open again.</returns>
    /// <param name="store">Acting as the system.</param>
    /// <param name="feed">Whose list it was.</param>
    /// <param name="listed">The identities that the whole list named.</param>
    /// <param name="stop">Gives up; the next time closes the rest.</param>
    public static async Task<int> CloseUnlistedAsync(this Store store, VacancyFeed feed, IReadOnlySet<string> listed, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(listed);
        var since = store.Now - Beside;
        if (await store.VacancyFeeds.AnyAsync(f => f.Source == feed.Source && f.Address != feed.Address && f.StartedAt >= since, stop)) return 0;
        List<Id<Vacancy>> over = [];
        await foreach (var open in store.Vacancies.AsNoTracking().Where(v => v.Source == feed.Source && v.State == VacancyState.Open).Select(v => new { v.Id, v.SourceId }).AsAsyncEnumerable().WithCancellation(stop))
            if (!listed.Contains(open.SourceId)) over.Add(open.Id);
        foreach (var some in over.Chunk(AtOnce))
        {
            var now = store.Now;
            foreach (var row in await store.Vacancies.Where(v => EF.Parameter(some).Contains(v.Id)).ToListAsync(stop)) row.Close(VacancyState.Closed, row.Revision, now);
            await store.SaveChangesAsync(stop);
            store.ChangeTracker.Clear();
        }
        return over.Count;
    }
}
