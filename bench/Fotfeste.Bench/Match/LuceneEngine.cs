using System.Diagnostics;
using System.Globalization;

namespace Fotfeste.Bench;

/// <summary>Lucene 8 as Debian has it, in a Java process of its own that does a round when told: the limits as filters, keywords as boosted clauses. It measures its rounds itself, by the same kind of clock.</summary>
sealed class LuceneEngine : IMatchEngine
{
    static readonly string[] Parts = ["core", "analyzers-common", "queries"];
    const string Jars = "/usr/share/java", Package = "liblucene8-java";

    readonly Process java;
    readonly string folder;
    readonly MatchWorld world;
    readonly KernelEngine kernel;

    LuceneEngine(Process java, string folder, MatchWorld world, KernelEngine kernel) => (this.java, this.folder, this.world, this.kernel) = (java, folder, world, kernel);

    public string Name => "Lucene 8";
    public string? LeavesOut => "reasons, soft demands, interests, commute cost";
    public int People => Math.Min(world.Seekers.Length, 200);

    /// <summary>Null, and says why, when there is no Lucene and it cannot be installed.</summary>
    public static async Task<LuceneEngine?> StartAsync(MatchWorld world, PlainJob[] jobs, PlainSeeker[] seekers, KernelEngine kernel)
    {
        if (Find() is null && Environment.IsPrivilegedProcess)
        {
            using var install = Process.Start(new ProcessStartInfo("apt-get", ["install", "-y", "-qq", "--no-install-recommends", Package]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await Task.WhenAll(install.StandardOutput.ReadToEndAsync(), install.StandardError.ReadToEndAsync());
            await install.WaitForExitAsync();
        }
        if (Find() is not { } path)
        {
            Console.WriteLine($"  Lucene not measured: install {Package}");
            return null;
        }
        var folder = Directory.CreateTempSubdirectory("fotfeste-lucene-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "jobs.csv"), jobs.Select(Line));
        await File.WriteAllLinesAsync(Path.Combine(folder, "seekers.csv"), seekers.Take(200).Select(Line));
        var java = Process.Start(new ProcessStartInfo("java", ["-Xmx2g", "-cp", path, Path.Combine(AppContext.BaseDirectory, "Match", "anchors", "LuceneAnchor.java"), folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var engine = new LuceneEngine(java, folder, world, kernel);
        await engine.AskAsync("ready"); // compiled, indexed
        return engine;
    }

    public async Task<double> RoundAsync(bool national) => double.Parse(await AskAsync(national ? "national" : "commute"), CultureInfo.InvariantCulture);

    public async Task<(int Right, int Asked)?> CheckAsync(bool national)
    {
        var counts = (await AskAsync(national ? "count-national" : "count-commute")).Split(' ').Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToList();
        return (counts.Where((count, n) => count == kernel.Rank(world.Seekers[n], national).WithinLimits).Count(), counts.Count);
    }

    public async ValueTask DisposeAsync()
    {
        java.StandardInput.Close(); // it ends when nobody asks any more
        await java.WaitForExitAsync();
        java.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    async Task<string> AskAsync(string what)
    {
        await java.StandardInput.WriteLineAsync(what);
        await java.StandardInput.FlushAsync();
        return await java.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The Java process has ended.");
    }

    static string? Find()
    {
        if (!Directory.Exists(Jars)) return null;
        string?[] jars = [.. Parts.Select(part => Directory.EnumerateFiles(Jars, $"lucene*{part}*8*.jar").Concat(Directory.EnumerateFiles(Jars, $"lucene8*{part}*.jar")).FirstOrDefault())];
        return jars.Any(j => j is null) ? null : string.Join(':', jars);
    }

    static string Line(PlainJob job) => string.Join(';', job.Place, Words(job.Required), Words([.. job.Other, .. job.Wishes]), job.Occupation, string.Join(',', job.Levels), job.HoursLeast, job.HoursMost, job.Times);

    static string Line(PlainSeeker seeker) => string.Join(';',
        string.Join(',', Enumerable.Range(0, seeker.Minutes.Length).Where(p => seeker.Minutes[p] <= seeker.CommuteMost || seeker.Minutes[p] == PlaceMap.NotKnown)),
        string.Join(',', seeker.Points.Select(p => $"{p.Key}:{p.Value}")),
        string.Join(',', Enumerable.Range(0, seeker.Tolerated.Length).Where(d => seeker.Firm[d]).Select(d => $"{d}:{seeker.Tolerated[d]}")),
        seeker.HoursLeast, seeker.HoursMost, seeker.Impossible);

    static string Words(int[] numbers) => string.Join(' ', numbers);
}
