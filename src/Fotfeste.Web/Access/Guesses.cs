using System.Net;
using System.Threading.RateLimiting;

namespace Fotfeste.Web;

/// <summary>Counts wrong answers at the door by where they come from: thirty at once, then ten a minute. Right answers cost nothing, so a whole office may come in at eight.</summary>
public sealed class Guesses : IDisposable
{
    readonly PartitionedRateLimiter<(string, IPAddress)> limiter = PartitionedRateLimiter.Create<(string, IPAddress), (string, IPAddress)>(from => RateLimitPartition.GetTokenBucketLimiter(from, _ => new()
    {
        TokenLimit = 30,
        TokensPerPeriod = 10,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        QueueLimit = 0,
    }));

    const string Door = nameof(Door);

    /// <param name="from">Who knocks.</param>
    /// <param name="at">Each place counts for itself: a telephone with an old calendar address must not shut an office out.</param>
    /// <exception cref="Refusal">Too many wrong answers from there.</exception>
    public void Demand(IPAddress? from, string at = Door)
    {
        if ((limiter.GetStatistics((at, from ?? IPAddress.None))?.CurrentAvailablePermits ?? 1) < 1) throw new Refusal("access.too-many-tries");
    }

    public void Count(IPAddress? from, string at = Door)
    {
        using var lease = limiter.AttemptAcquire((at, from ?? IPAddress.None));
    }

    public void Dispose() => limiter.Dispose();
}
