namespace Fotfeste.Domain;

/// <summary>The best so far, the highest sum first; of equal sums the lower identity. A job that stands in several places is named once, by its best.</summary>
sealed class TopJobs(int most)
{
    readonly (int Score, Guid Key, int Segment, int Row)[] best = new (int, Guid, int, int)[most];

    public int Count { get; private set; }

    /// <summary>How many were within the limits.</summary>
    public int Within { get; set; }

    /// <summary>Less than this gets no place any more.</summary>
    public int Least { get; private set; } = int.MinValue;

    public ReadOnlySpan<(int Score, Guid Key, int Segment, int Row)> Ordered => best.AsSpan(0, Count);

    /// <summary>The same without where they lie.</summary>
    public JobStanding[] Standings()
    {
        var standings = new JobStanding[Count];
        for (var n = 0; n < Count; n++) standings[n] = new(new(best[n].Key), best[n].Score);
        return standings;
    }

    /// <param name="score">Its sum.</param>
    /// <param name="key">Its identity.</param>
    /// <param name="segment">Where it lies.</param>
    /// <param name="row">Where in it.</param>
    /// <param name="isOneOfSeveral">The same job may have been offered from another place.</param>
    public void Offer(int score, Guid key, int segment, int row, bool isOneOfSeveral)
    {
        var at = isOneOfSeveral ? Where(key) : -1;
        if (at >= 0 ? best[at].Score >= score : Count == best.Length && !IsBetter(score, key, best[^1])) return;
        if (at < 0) at = Count < best.Length ? Count++ : Count - 1;
        for (; at > 0 && IsBetter(score, key, best[at - 1]); at--) best[at] = best[at - 1];
        best[at] = (score, key, segment, row);
        if (Count == best.Length) Least = best[^1].Score;
    }

    int Where(Guid key)
    {
        for (var at = 0; at < Count; at++) if (best[at].Key == key) return at;
        return -1;
    }

    static bool IsBetter(int score, Guid key, (int Score, Guid Key, int Segment, int Row) than) => score > than.Score || score == than.Score && key.CompareTo(than.Key) < 0;
}
