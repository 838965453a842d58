using System.Collections.Concurrent;

namespace Fotfeste.Web;

/// <summary>How a leader's employers fare, reckoned once and kept for some minutes while the leader goes from figure to list: firms and days, no people. Whoever is put under protection meanwhile is reckoned out at once.</summary>
public sealed class NetworkReckoning(TimeProvider clock)
{
    /// <summary>So long a reckoning stands.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);

    const int Most = 32;

    readonly ConcurrentDictionary<(Id<StaffMember>, Persona), Reckoned> kept = [];

    /// <summary>The reader's own: what one may count another may not.</summary>
    public async Task<(NetworkHealth Health, DateTimeOffset At)> HealthAsync(Store store, PackShelf shelf, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(visit);
        var (reader, now, mark) = ((visit.Actor.StaffId, visit.Actor.Persona), clock.GetUtcNow(), await store.ProtectionMark());
        if (kept.TryGetValue(reader, out var known) && known.Mark == mark && known.Day == visit.Today && now - known.At < Holds) return (known.Health, known.At);
        foreach (var (who, old) in kept)
            if (now - old.At >= Holds || kept.Count > Most) kept.TryRemove(who, out _);
        var fresh = kept[reader] = new(NetworkHealth.From(await store.EmployerFacts(shelf), visit.Today), now, visit.Today, mark);
        return (fresh.Health, fresh.At);
    }

    sealed record Reckoned(NetworkHealth Health, DateTimeOffset At, DateOnly Day, string Mark);
}
