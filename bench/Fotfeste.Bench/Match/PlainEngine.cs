using System.Diagnostics;
using System.Numerics;

namespace Fotfeste.Bench;

/// <summary>A loop over objects with arrays in them and a queue of twenty: the same comparison, written well and without vectors.</summary>
sealed class PlainEngine(PlainJob[] jobs, PlainSeeker[] seekers, KernelEngine kernel) : IMatchEngine
{
    public string Name => "plain loop";
    public string? LeavesOut => "reasons";
    public int People => Math.Min(seekers.Length, 40);

    public Task<double> RoundAsync(bool national)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < People; n++) _ = Best(seekers[n], national);
        return Task.FromResult(watch.Elapsed.TotalMicroseconds / People);
    }

    public Task<(int Right, int Asked)?> CheckAsync(bool national) =>
        Task.FromResult<(int, int)?>((Enumerable.Range(0, People).Count(n => Best(seekers[n], national).SequenceEqual(kernel.Best(n, national))), People));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    List<(int Id, int Score)> Best(PlainSeeker seeker, bool national)
    {
        var queue = new PriorityQueue<int, (int Score, int Id)>(MatchBench.Top + 1);
        foreach (var job in jobs)
        {
            if (!seeker.Allows(job, national)) continue;
            var score = Score(seeker, job);
            if (queue.Count < MatchBench.Top) queue.Enqueue(job.Id, (score, -job.Id));
            else queue.EnqueueDequeue(job.Id, (score, -job.Id));
        }
        return [.. queue.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => (i.Element, i.Priority.Score))];
    }

    static int Score(PlainSeeker seeker, PlainJob job)
    {
        int levels = 0, languages = 0, product = 0, required = 0, other = seeker.Table[job.Occupation];
        for (var n = 0; n < job.Levels.Length; n++) levels += Math.Max(0, job.Levels[n] - seeker.Tolerated[n]);
        for (var n = 0; n < job.Languages.Length; n++) languages += Math.Max(0, job.Languages[n] - seeker.Languages[n]);
        for (var n = 0; n < job.Traits.Length; n++) product += job.Traits[n] * seeker.Traits[n];
        foreach (var skill in job.Required) required += seeker.Table[skill];
        foreach (var skill in job.Other) other += seeker.Table[skill];
        foreach (var wish in job.Wishes) other += seeker.Table[wish];
        return MatchPoints.Required * required + other + (product >> MatchPoints.TraitShift)
            - MatchPoints.Minute * (seeker.Minutes[job.Place] is var minutes and not PlaceMap.NotKnown ? minutes : 0)
            - MatchPoints.DemandLevel * levels - MatchPoints.LanguageLevel * languages
            - MatchPoints.HalfHour * (Math.Max(0, job.HoursLeast - seeker.HoursMost) + Math.Max(0, seeker.HoursLeast - job.HoursMost))
            - MatchPoints.WorkingTime * BitOperations.PopCount((uint)(job.Times & ~seeker.Possible)) - MatchPoints.Licence * BitOperations.PopCount((uint)(job.Licences & ~seeker.Licences));
    }
}
