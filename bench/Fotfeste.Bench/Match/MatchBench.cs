using System.Diagnostics;
using System.Globalization;

namespace Fotfeste.Bench;

/// <summary>Finding the best twenty of many jobs for somebody, our way and others' ways: in one run, by one clock, in turns, with a check of what came out.</summary>
static class MatchBench
{
    public const int Top = 20;

    const int Rounds = 5;
    const double QuietLoad = 0.5;

    public static readonly string[] Modes = ["commute", "national", "reverse", "slider", "batch"];

    public static async Task RunAsync(int jobs, int seekers, string mode, string? server)
    {
        var quiet = LoadNow() <= QuietLoad;
        var watch = Stopwatch.StartNew();
        var world = new MatchWorld(jobs, seekers);
        Machine.Line($"{world.Jobs.Length} jobs and {world.Seekers.Length} people invented", watch.Elapsed.TotalSeconds, "s");
        watch.Restart();
        var index = MatchIndex.Build(world.Jobs, world.Places);
        Machine.Line("packed", watch.Elapsed.TotalMilliseconds, "ms");
        Machine.Line("reach from the biggest city, 60 minutes by public transport", 100 * world.Reach(world.BiggestCity, MeansOfTravel.PublicTransport, 60), "%");
        foreach (var one in mode == "all" ? Modes : [mode])
        {
            Console.WriteLine($" {one}");
            switch (one)
            {
                case "commute": await CompareAsync(world, index, server, national: false, quiet); break;
                case "national": await CompareAsync(world, index, server, national: true, quiet); break;
                case "reverse": MatchRounds.Reverse(world, Rounds); break;
                case "slider": MatchRounds.Slider(world, index, Rounds); break;
                case "batch": MatchRounds.Batch(world, index, Rounds); break;
            }
        }
    }

    static async Task CompareAsync(MatchWorld world, MatchIndex index, string? server, bool national, bool quiet)
    {
        Dictionary<JobKeyword, int> vocabulary = [];
        PlainJob[] jobs = [.. world.Jobs.Select((job, n) => PlainJob.Of(job, n, world.Places, vocabulary))];
        PlainSeeker[] seekers = [.. world.Seekers.Select(s => PlainSeeker.Of(s, world.Places, vocabulary))];
        var kernel = new KernelEngine(index, world, VectorWidth.Widest);
        List<IMatchEngine> engines = [kernel, new KernelEngine(index, world, VectorWidth.Widest, explained: true), new KernelEngine(index, world, VectorWidth.Bits256), new KernelEngine(index, world, VectorWidth.Bits128), new PlainEngine(jobs, seekers, kernel), new LinqEngine(jobs, seekers, kernel)];
        if (server is not null) engines.Add(await PostgresEngine.LoadAsync(server, world, jobs, seekers, vocabulary, kernel));
        if (await LuceneEngine.StartAsync(world, jobs, seekers, kernel) is { } lucene) engines.Add(lucene);

        var rankings = world.Seekers.Take(200).Select(s => kernel.Rank(s, national)).ToList();
        Machine.Line("of the jobs within the limits of a person, on average", 100.0 * rankings.Average(r => r.WithinLimits) / world.Jobs.Length, "%");
        foreach (var engine in engines) await engine.RoundAsync(national); // warm
        var times = engines.ConvertAll(_ => new List<double>());
        for (var round = 0; round < Rounds; round++)
            for (var n = 0; n < engines.Count; n++) times[n].Add(await engines[n].RoundAsync(national));
        foreach (var list in times) list.Sort();
        for (var n = 0; n < engines.Count; n++)
        {
            var check = await engines[n].CheckAsync(national);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {engines[n].Name,-24} {times[n][Rounds / 2],9:0.0} µs a person ({times[n][0]:0.0} to {times[n][^1]:0.0}), {Ratio(times[n], times[0], quiet),-12} {(check is { } c ? $"{c.Right} of {c.Asked} right" : "not checked")}{(engines[n].LeavesOut is { } leaves ? $"; leaves out {leaves}" : "")}"));
        }
        foreach (var engine in engines) await engine.DisposeAsync();
    }

    // While others work on the machine a ratio is printed, but nobody may cite it.
    static string Ratio(List<double> times, List<double> of, bool quiet) => string.Create(CultureInfo.InvariantCulture, $"{times[Rounds / 2] / of[Rounds / 2]:0.0} times{(quiet ? "" : " (busy)")}");

    static double LoadNow() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);
}
