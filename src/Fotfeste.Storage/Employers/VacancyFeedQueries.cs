using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How one node takes a feed in hand while the others leave it alone.</summary>
public static class VacancyFeedQueries
{
    /// <summary>The feed, now this caller's for a while; null when another reads it at this moment.</summary>
    public static async Task<VacancyFeed?> TakeFeedAsync(this Store store, string source, string address, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        var feed = await store.VacancyFeeds.SingleOrDefaultAsync(f => f.Source == source && f.Address == address, stop)
            ?? store.Add(new VacancyFeed { Id = Id<VacancyFeed>.New(store.Now), OrganisationId = store.Own, Source = source, Address = address }).Entity;
        var now = store.Now;
        try
        {
            if (feed.LeaseUntil >= now) return null;
            (feed.LeaseUntil, feed.StartedAt) = (now + VacancyFeed.Lease, now);
            await store.SaveChangesAsync(stop);
            return feed;
        }
        catch (Exception e) when (e is DbUpdateException or Refusal) // another took it at the same moment, or made it
        {
            return null;
        }
        finally
        {
            store.ChangeTracker.Clear();
        }
    }

    /// <summary>Writes down how far it has come; while it goes on, the feed stays in hand.</summary>
    public static async Task ReportAsync(this Store store, VacancyFeed feed, bool isOver, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(feed);
        feed.LeaseUntil = isOver ? null : store.Now + VacancyFeed.Lease;
        feed.EndedAt = isOver ? store.Now : null;
        store.ChangeTracker.Clear();
        store.Update(feed);
        await store.SaveChangesAsync(stop);
        store.ChangeTracker.Clear();
    }
}
