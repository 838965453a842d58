using System.Diagnostics;

namespace Fotfeste.Bench;

/// <summary>What only our own can do: one job for all people, a limit that is moved, everybody at once.</summary>
static class MatchRounds
{
    const int NewJobs = 200, Moves = 200;

    /// <summary>A job that has just come, for everybody.</summary>
    public static void Reverse(MatchWorld world, int rounds)
    {
        var watch = Stopwatch.StartNew();
        var people = PeopleIndex.Build(world.Seekers, world.Places);
        Machine.Line($"{people.Count} people packed", watch.Elapsed.TotalMilliseconds, "ms");
        List<double> near = [], anywhere = [];
        for (var round = 0; round <= rounds; round++)
            foreach (var job in world.Jobs.Take(NewJobs))
            {
                var one = Microseconds(() => people.For(job));
                var other = Microseconds(() => people.For(job with { Place = null }));
                if (round == 0) continue; // warm
                near.Add(one);
                anywhere.Add(other);
            }
        Report("a job in its place", near);
        Report("a job that can be done anywhere", anywhere);
    }

    /// <summary>A coach moves hours, then noise, then the way to work, and each time the list is made anew with its reasons.</summary>
    public static void Slider(MatchWorld world, MatchIndex index, int rounds)
    {
        List<double> times = [];
        for (var round = 0; round <= rounds; round++)
            for (var move = 0; move < Moves; move++)
            {
                var seeker = world.Seekers[move % world.Seekers.Length] with { Home = world.BiggestCity };
                var limits = (move % 3) switch
                {
                    0 => new MatchLimits { HoursMost = new(12 + move % 28) },
                    1 => new MatchLimits { Tolerates = DemandLevels.Unknown.With(Demand.Noise, (byte)(move % 5)) },
                    _ => new MatchLimits { CommuteMost = 20 + move % 100 },
                };
                var time = Microseconds(() => index.Rank(seeker, limits, MatchBench.Top).Best.Sum(j => j.Why.Score));
                if (round > 0) times.Add(time);
            }
        Report("a limit moved, in the biggest city", times);
    }

    /// <summary>Everybody's list, near and everywhere, on one core and on two.</summary>
    public static void Batch(MatchWorld world, MatchIndex index, int rounds)
    {
        index.RankAll(world.Seekers, MatchLimits.Own, MatchBench.Top, 2); // warm
        foreach (var (name, limits) in (ReadOnlySpan<(string, MatchLimits)>)[("near", MatchLimits.Own), ("everywhere", MatchLimits.Everywhere)])
            foreach (var cores in (ReadOnlySpan<int>)[1, 2])
            {
                var times = Enumerable.Range(0, rounds).Select(_ => Microseconds(() => index.RankAll(world.Seekers, limits, MatchBench.Top, cores))).Order().ToList();
                Machine.Line($"everybody's jobs {name}, {cores} at once: one person", times[times.Count / 2] / world.Seekers.Length, "µs");
                Machine.Line("  100,000 people, if it goes on like that", times[times.Count / 2] / world.Seekers.Length / 10, "s");
            }
        var alone = world.Seekers.Take(100).Count(s => index.RankAll([s], MatchLimits.Own, MatchBench.Top, 1)[0].SequenceEqual(index.Rank(s, MatchLimits.Own, MatchBench.Top).Best.Select(j => new JobStanding(j.Job.Id, j.Score))));
        Machine.Line("the same as one by one, of a hundred", alone, "");
    }

    static double Microseconds(Func<object> what)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(what());
        return watch.Elapsed.TotalMicroseconds;
    }

    static void Report(string what, List<double> times)
    {
        times.Sort();
        Machine.Line($"{what}, p50", times[times.Count / 2] / 1000, "ms");
        Machine.Line($"{what}, p99", times[times.Count * 99 / 100] / 1000, "ms");
        Machine.Line($"{what}, slowest", times[^1] / 1000, "ms");
    }
}
