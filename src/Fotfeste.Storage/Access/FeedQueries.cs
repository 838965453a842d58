using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>The actor's own calendar feed, and what is fetched from it.</summary>
public static class FeedQueries
{
    // Two looks within this time are one.
    static readonly TimeSpan Notable = TimeSpan.FromMinutes(5);

    /// <summary>What ends with every session of that account, as a feed keeps it.</summary>
    public static string SessionOf(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return AuditEntry.HashOf(account.SecurityStamp ?? "");
    }

    /// <summary>The one that is open, to change; null when there is none, or when it ended with the owner's sessions.</summary>
    public static async Task<CalendarFeed?> MyFeed(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var feed = await store.CalendarFeeds.Where(f => f.RevokedAt == null).OrderByDescending(f => f.Id).FirstOrDefaultAsync();
        return feed is not null && await store.AccountOf(feed.StaffId) is { } account && feed.Session == SessionOf(account) ? feed : null;
    }

    /// <summary>When it was last asked for; null when it never was.</summary>
    public static Task<DateTimeOffset?> LastFetchOf(this Store store, Id<CalendarFeed> feed)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.FeedFetches.Where(f => f.FeedId == feed).Select(f => (DateTimeOffset?)f.At).SingleOrDefaultAsync();
    }

    /// <summary>Something is about to leave: the trail gets a line on the first fetch of a day and whenever other records leave than the line said. If that fails, nothing may leave.</summary>
    /// <param name="store">Has seen what leaves.</param>
    /// <param name="feed">From where.</param>
    /// <param name="page">The address without its secret.</param>
    /// <param name="stop">Ends the wait for the store's turn.</param>
    public static async Task RecordFetchAsync(this Store store, CalendarFeed feed, string page, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(feed);
        store.Seen.Add(nameof(CalendarFeed), feed.Id);
        var told = AuditEntry.HashOf(store.Seen.ToString());
        var fetch = await store.FeedFetches.SingleOrDefaultAsync(f => f.FeedId == feed.Id, stop);
        var isNews = fetch is null || (fetch.ToldOn, fetch.Told) != (store.Today, told);
        if (isNews) await store.RecordReadAsync(page, store.Seen, stop);
        if (!isNews && store.Now - fetch!.At < Notable) return;
        if (fetch is null) store.Add(fetch = new FeedFetch { FeedId = feed.Id });
        (fetch.At, fetch.ToldOn, fetch.Told) = (store.Now, store.Today, told);
        await store.SaveChangesAsync(stop);
    }
}
