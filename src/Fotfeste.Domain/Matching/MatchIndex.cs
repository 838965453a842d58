using System.Runtime.Intrinsics;

namespace Fotfeste.Domain;

/// <summary>Every open job, ready to be compared with anybody: exact, complete, and quick enough to answer while a limit is being moved. It never changes; <see cref="With"/> makes the next one, and whoever holds the old one goes on reading it.</summary>
public sealed class MatchIndex
{
    /// <summary>Changes are packed beside the rest until there are more than these, or more than one job in sixteen; then all is packed anew.</summary>
    const int MostBeside = 4096, PartBeside = 16;

    /// <summary>So many people go to one thread at a time.</summary>
    const int Neighbours = 64;

    readonly MatchSegment[] segments; // changes since the last packing are the last one, when there are any
    readonly bool hasBeside;

    [ThreadStatic]
    static MatchScratch? scratch;

    MatchIndex(PlaceMap places, MatchSegment[] segments, bool hasBeside) => (Places, this.segments, this.hasBeside) = (places, segments, hasBeside);

    public PlaceMap Places { get; }

    /// <summary>How many jobs are open.</summary>
    public int Count => segments.Sum(s => s.Count);

    /// <exception cref="ArgumentException">An identity comes twice.</exception>
    public static MatchIndex Build(IEnumerable<OpenJob> jobs, PlaceMap places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return new(places, [new MatchSegment([.. jobs], places)], false);
    }

    /// <summary>The next index: some jobs new or changed, some gone.</summary>
    public MatchIndex With(IEnumerable<OpenJob> changed, IEnumerable<Id<OpenJob>> gone)
    {
        var fresh = changed.ToDictionary(job => job.Id);
        Id<OpenJob>[] replaced = [.. gone.Where(id => !fresh.ContainsKey(id)), .. fresh.Keys];
        if (replaced.Length == 0) return this;
        var left = Array.ConvertAll(segments, s => s.Without(replaced));
        if (hasBeside) foreach (var job in left[^1].OpenJobs) fresh.TryAdd(job.Id, job);
        var rest = hasBeside ? left[..^1] : left;
        if (fresh.Count > Math.Max(MostBeside, rest.Sum(s => s.Count) / PartBeside)) return Build(rest.SelectMany(s => s.OpenJobs).Concat(fresh.Values), Places);
        return fresh.Count == 0 ? new(Places, rest, false) : new(Places, [.. rest, new(fresh.Values, Places)], true);
    }

    /// <summary>Null when no open job has that identity.</summary>
    public OpenJob? Find(Id<OpenJob> id) => segments.Select(s => s.Find(id)).FirstOrDefault(job => job is not null);

    /// <summary>The open jobs that somebody may see, or that a filter leaves, for this index alone.</summary>
    public JobSelection Select(Func<OpenJob, bool> isMeant) => new(this, Array.ConvertAll(segments, s => s.Mark(isMeant)));

    /// <summary>The two side by side, whether or not the job has a place in a list.</summary>
    public JobComparison Compare(Seeker seeker, OpenJob job)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(job);
        return JobComparison.Of(seeker, job, Places.Minutes(seeker.Home, job, seeker.Travel));
    }

    /// <summary>The jobs that suit somebody best, out of all that are open, each with its reasons.</summary>
    /// <param name="seeker">Whom they are for.</param>
    /// <param name="limits">The person's own, or some of them moved.</param>
    /// <param name="top">How many to name.</param>
    /// <param name="among">No others are looked at; null for all.</param>
    /// <param name="width">How many bits to take at a time; the answer is the same.</param>
    /// <exception cref="ArgumentException">The selection is of another index.</exception>
    public JobRanking Rank(Seeker seeker, MatchLimits limits, int top, JobSelection? among = null, VectorWidth width = VectorWidth.Widest)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        if (among is not null && among.Of != this) throw new ArgumentException("The selection is of another index.", nameof(among));
        var moved = limits.Of(seeker);
        var best = Best(moved, top, among, width);
        var ranked = new RankedJob[best.Count];
        for (var n = 0; n < ranked.Length; n++)
        {
            var (score, _, segment, row) = best.Ordered[n];
            var job = segments[segment].JobAt(row);
            ranked[n] = new(moved, job, Places.Minutes(moved.Home, job, moved.Travel), score);
        }
        return new(ranked, best.Within);
    }

    /// <summary>The best jobs for many people at once, without reasons: for telling whose list has changed. People who live in one place come one after the other, so that the jobs around them are still at hand.</summary>
    /// <param name="seekers">Whom they are for.</param>
    /// <param name="limits">Each one's own, or some of them moved for all.</param>
    /// <param name="top">How many to name for each.</param>
    /// <param name="atOnce">How many threads.</param>
    /// <returns>In the order of <paramref name="seekers"/>.</returns>
    public IReadOnlyList<IReadOnlyList<JobStanding>> RankAll(IReadOnlyList<Seeker> seekers, MatchLimits limits, int top, int atOnce)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        int[] order = [.. Enumerable.Range(0, seekers.Count).OrderBy(n => Places.NumberOf(seekers[n].Home))];
        var standings = new IReadOnlyList<JobStanding>[seekers.Count];
        Parallel.For(0, (order.Length + Neighbours - 1) / Neighbours, new() { MaxDegreeOfParallelism = atOnce }, part =>
        {
            foreach (var n in order.AsSpan(part * Neighbours, Math.Min(Neighbours, order.Length - part * Neighbours))) standings[n] = Best(limits.Of(seekers[n]), top, null, VectorWidth.Widest).Standings();
        });
        return standings;
    }

    TopJobs Best(Seeker seeker, int top, JobSelection? among, VectorWidth width)
    {
        var best = new TopJobs(top);
        var room = scratch ??= new();
        var person = new MatchQuery(seeker);
        for (var number = 0; number < segments.Length; number++)
        {
            var segment = segments[number];
            var reach = room.Reach(segment, Places, seeker);
            var sums = room.Keywords.Of(seeker, segment, reach);
            Scan(segment, number, person, room.NearFirst(reach), among is null ? default : among.Marks[number], sums, room.Counted(segment.ManyPlaced), best, width);
            room.Keywords.Clear(reach);
        }
        return best;
    }

    static void Scan(MatchSegment segment, int number, MatchQuery person, ReadOnlySpan<MatchReach> reach, ReadOnlySpan<uint> among, ReadOnlySpan<short> sums, Span<uint> counted, TopJobs best, VectorWidth width)
    {
        if (width == VectorWidth.Widest) width = Vector512.IsHardwareAccelerated ? VectorWidth.Bits512 : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256 : VectorWidth.Bits128;
        if (width == VectorWidth.Bits512) MatchKernel<Vector512<byte>, Lanes512>.Scan(segment, number, person, reach, among, sums, counted, best);
        else if (width == VectorWidth.Bits256) MatchKernel<Vector256<byte>, Lanes256>.Scan(segment, number, person, reach, among, sums, counted, best);
        else MatchKernel<Vector128<byte>, Lanes128>.Scan(segment, number, person, reach, among, sums, counted, best);
    }
}
