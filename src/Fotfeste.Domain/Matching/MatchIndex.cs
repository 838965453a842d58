using System.Runtime.Intrinsics;

namespace Fotfeste.Domain;

/// <summary>Every open job, ready to be compared with anybody: exact, complete, and quick enough to answer while a limit is being moved. It never changes; <see cref="With"/> makes the next one, and whoever holds the old one goes on reading it.</summary>
public sealed class MatchIndex
{
    /// <summary>Changes are packed beside the rest until there are more than these, or more than one job in sixteen; then all is packed anew.</summary>
    const int MostBeside = 4096, PartBeside = 16;

    readonly MatchSegment[] segments; // changes since the last packing are the last one, when there are any
    readonly bool hasBeside;

    [ThreadStatic]
    static MatchScratch? scratch;

    MatchIndex(PlaceMap places, MatchSegment[] segments, bool hasBeside) => (Places, this.segments, this.hasBeside) = (places, segments, hasBeside);

    public PlaceMap Places { get; }

    /// <summary>How many jobs are open.</summary>
    public int Count => segments.Sum(s => s.Count);

    internal ReadOnlySpan<MatchSegment> Segments => segments;

    /// <exception cref="ArgumentException">An identity comes twice.</exception>
    public static MatchIndex Build(IEnumerable<OpenJob> jobs, PlaceMap places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return new(places, [.. Split([.. jobs]).Select(part => new MatchSegment(part, places))], false);
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
        return JobComparison.Of(seeker, job, Places.Minutes(seeker.Home, job.Place, seeker.Travel));
    }

    /// <summary>The jobs that suit somebody best, out of all that are open, with every reason.</summary>
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
        var best = new TopJobs(top);
        var room = scratch ??= new();
        var constants = new MatchQuery(moved).Constants;
        for (var number = 0; number < segments.Length; number++)
        {
            var reach = room.Reach(segments[number], Places, moved);
            var seen = among is null ? default(ReadOnlySpan<uint>) : among.Marks[number];
            room.Keywords.Find(moved, segments[number]);
            Scan(number, constants, reach, seen, room.Keywords, best, width);
        }
        var ranked = new RankedJob[best.Count];
        for (var n = 0; n < ranked.Length; n++)
        {
            var job = segments[best.Best[n].Segment].JobAt(best.Best[n].Row);
            ranked[n] = new(job, Compare(moved, job));
        }
        return new(ranked, best.Within);
    }

    /// <summary>The best jobs for many people at once, without reasons: for telling whose list has changed. People who live in one place are taken together, so that the jobs around them are read once.</summary>
    /// <param name="seekers">Whom they are for.</param>
    /// <param name="limits">Each one's own, or some of them moved for all.</param>
    /// <param name="top">How many to name for each.</param>
    /// <param name="atOnce">How many threads.</param>
    /// <returns>In the order of <paramref name="seekers"/>.</returns>
    public IReadOnlyList<IReadOnlyList<JobStanding>> RankAll(IReadOnlyList<Seeker> seekers, MatchLimits limits, int top, int atOnce)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var tiles = MatchTile.Of(seekers, limits, Places);
        var standings = new IReadOnlyList<JobStanding>[seekers.Count];
        Parallel.ForEach(tiles, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, tile => tile.Rank(this, top, standings));
        return standings;
    }

    internal static void Scan(MatchSegment segment, int number, ReadOnlySpan<uint> constants, ReadOnlySpan<MatchReach> reach, ReadOnlySpan<uint> among, ReadOnlySpan<short> sums, ReadOnlySpan<byte> table, int most, TopJobs best, VectorWidth width)
    {
        if (width == VectorWidth.Widest) width = Vector512.IsHardwareAccelerated ? VectorWidth.Bits512 : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256 : VectorWidth.Bits128;
        if (width == VectorWidth.Bits512) MatchKernel<Vector512<byte>, Lanes512>.Scan(segment, number, constants, reach, among, sums, table, most, best);
        else if (width == VectorWidth.Bits256) MatchKernel<Vector256<byte>, Lanes256>.Scan(segment, number, constants, reach, among, sums, table, most, best);
        else MatchKernel<Vector128<byte>, Lanes128>.Scan(segment, number, constants, reach, among, sums, table, most, best);
    }

    void Scan(int number, ReadOnlySpan<uint> constants, ReadOnlySpan<MatchReach> reach, ReadOnlySpan<uint> among, KeywordPoints keywords, TopJobs best, VectorWidth width)
    {
        var segment = segments[number];
        if (keywords.Most == 0) Scan(segment, number, constants, reach, among, default, default, 0, best, width);
        else if (MatchScratch.WalkIsCheaper(keywords.Walk, reach))
        {
            Scan(segment, number, constants, reach, among, keywords.Sums(segment), default, 0, best, width);
            keywords.Forget(segment, true);
        }
        else
        {
            Scan(segment, number, constants, reach, among, default, keywords.Table(segment), keywords.Most, best, width);
            keywords.Forget(segment, false);
        }
    }

    // Seldom more than one part: a keyword is told apart by 16 bits.
    static IEnumerable<OpenJob[]> Split(OpenJob[] jobs)
    {
        var keywords = jobs.SelectMany(j => j.RequiredSkills.Concat(j.OtherSkills)).Distinct().Count() + jobs.SelectMany(j => j.Wishes).Distinct().Count() + jobs.Select(j => j.Occupation).Distinct().Count();
        return keywords < MatchSegment.MostKeywords ? [jobs] : Split(jobs[..(jobs.Length / 2)]).Concat(Split(jobs[(jobs.Length / 2)..]));
    }
}
