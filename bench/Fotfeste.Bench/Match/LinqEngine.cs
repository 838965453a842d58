using System.Diagnostics;
using System.Numerics;

namespace Fotfeste.Bench;

/// <summary>The same comparison as one would write it first: a query over objects.</summary>
sealed class LinqEngine(PlainJob[] jobs, PlainSeeker[] seekers, KernelEngine kernel) : IMatchEngine
{
    public string Name => "LINQ";
    public string? LeavesOut => "reasons";
    public int People => Math.Min(seekers.Length, 10);

    public Task<double> RoundAsync(bool national)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < People; n++) _ = Best(seekers[n], national);
        return Task.FromResult(watch.Elapsed.TotalMicroseconds / People);
    }

    public Task<(int Right, int Asked)?> CheckAsync(bool national) =>
        Task.FromResult<(int, int)?>((Enumerable.Range(0, People).Count(n => Best(seekers[n], national).SequenceEqual(kernel.Best(n, national))), People));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    List<(int Id, int Score)> Best(PlainSeeker seeker, bool national) =>
        [.. jobs.Where(job => seeker.Allows(job, national)).Select(job => (job.Id, Score: Score(seeker, job))).OrderByDescending(j => j.Score).ThenBy(j => j.Id).Take(MatchBench.Top)];

    static int Score(PlainSeeker seeker, PlainJob job) =>
        MatchPoints.Required * job.Required.Sum(s => seeker.Points.GetValueOrDefault(s)) + job.Other.Concat(job.Wishes).Append(job.Occupation).Sum(k => seeker.Points.GetValueOrDefault(k))
        + (job.Traits.Zip(seeker.Traits, (job, seeker) => job * seeker).Sum() >> MatchPoints.TraitShift)
        - MatchPoints.Minute * (seeker.Minutes[job.Place] is var minutes and not PlaceMap.NotKnown ? minutes : 0)
        - MatchPoints.DemandLevel * job.Levels.Zip(seeker.Tolerated, (asked, tolerated) => Math.Max(0, asked - tolerated)).Sum()
        - MatchPoints.LanguageLevel * job.Languages.Zip(seeker.Languages, (asked, known) => Math.Max(0, asked - known)).Sum()
        - MatchPoints.HalfHour * (Math.Max(0, job.HoursLeast - seeker.HoursMost) + Math.Max(0, seeker.HoursLeast - job.HoursMost))
        - MatchPoints.WorkingTime * BitOperations.PopCount((uint)(job.Times & ~seeker.Possible)) - MatchPoints.Licence * BitOperations.PopCount((uint)(job.Licences & ~seeker.Licences));
}
