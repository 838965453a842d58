using System.Diagnostics;

namespace Fotfeste.Bench;

/// <summary>Our own: <see cref="MatchIndex"/>, with or without working out the reasons of the twenty that are shown.</summary>
sealed class KernelEngine(MatchIndex index, MatchWorld world, VectorWidth width, bool explained = false) : IMatchEngine
{
    readonly Dictionary<Id<OpenJob>, int> numbers = world.Jobs.Select((job, n) => (job.Id, n)).ToDictionary(j => j.Id, j => j.n);

    public string Name => explained ? "MatchIndex with reasons" : width == VectorWidth.Widest ? "MatchIndex" : $"MatchIndex, {width}";
    public string? LeavesOut => explained ? null : "reasons";
    public int People => world.Seekers.Length;

    public Task<double> RoundAsync(bool national)
    {
        var watch = Stopwatch.StartNew();
        foreach (var seeker in world.Seekers)
        {
            var ranking = Rank(seeker, national);
            if (explained && ranking.Best.Any(j => j.Why.Score != j.Score)) throw new InvalidOperationException("The reasons do not add up to the score.");
        }
        return Task.FromResult(watch.Elapsed.TotalMicroseconds / People);
    }

    public JobRanking Rank(Seeker seeker, bool national) => index.Rank(seeker, national ? MatchLimits.Everywhere : MatchLimits.Own, MatchBench.Top, null, width);

    /// <summary>The best twenty of somebody, the jobs by the numbers that the others know them by.</summary>
    public IEnumerable<(int Id, int Score)> Best(int seeker, bool national) => Rank(world.Seekers[seeker], national).Best.Select(j => (numbers[j.Job.Id], j.Score));

    public Task<(int Right, int Asked)?> CheckAsync(bool national) => Task.FromResult<(int, int)?>((Enumerable.Range(0, Asked).Count(n => IsTheSame(n, national)), Asked));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    int Asked => Math.Min(People, 200);

    bool IsTheSame(int seeker, bool national)
    {
        var widths = Enum.GetValues<VectorWidth>().Select(w => index.Rank(world.Seekers[seeker], national ? MatchLimits.Everywhere : MatchLimits.Own, MatchBench.Top, null, w)).ToList();
        return widths.TrueForAll(r => r.WithinLimits == widths[0].WithinLimits && r.Best.Select(j => (j.Job.Id, j.Score)).SequenceEqual(widths[0].Best.Select(j => (j.Job.Id, j.Score))));
    }
}
