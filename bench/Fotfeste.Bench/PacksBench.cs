using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>Reading every pack as a start does, in a fresh process of the program that <c>./run</c> starts, and what looking something up in them allocates.</summary>
static partial class PacksBench
{
    const int Times = 9, Looks = 100_000;

    public static async Task RunAsync()
    {
        await ReadingAsync();
        var shelf = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        var watch = Stopwatch.StartNew();
        _ = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        Machine.Line($"the same once more in one process, {shelf.Methods.Count} methods among them", watch.Elapsed.TotalMilliseconds, "ms");
        Looking(shelf);
    }

    static async Task ReadingAsync()
    {
        if (Server.Program is not { } program)
        {
            Console.WriteLine("  reading not measured: build the program first with ./fotfeste --built");
            return;
        }
        List<double> times = [];
        for (var n = 0; n < Times; n++)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "packs", "check"]) { RedirectStandardError = true })!;
            var remarks = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            times.Add(double.Parse(Took().Match(remarks).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        }
        times.Sort();
        Machine.Line($"every pack read and checked in a fresh process, median of {Times}", times[Times / 2], "ms");
        Machine.Line("the slowest", times[^1], "ms");
    }

    static void Looking(PackShelf shelf)
    {
        var keys = shelf.Methods.Select(m => m.Key).ToArray();
        var day = new DateOnly(2026, 11, 22);
        var limits = 0;
        Look();
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < Looks; n++) Look();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Machine.Line("a method, its last phase and its limit looked up", watch.Elapsed.TotalNanoseconds / Looks / keys.Length, "ns");
        Machine.Line("bytes that this allocates", (double)bytes / Looks / keys.Length, "bytes");
        if (limits == 0) throw new InvalidOperationException("no method has a limit: the loop looked at nothing");

        void Look()
        {
            foreach (var key in keys)
            {
                var method = shelf.Method(key);
                var phase = method.PhaseOf(method.Phases[^1].Code);
                if (phase.Clock.Limit is { } limit && limit.After(day) > day && shelf.NewestMethod(key.Code) is not null) limits++;
            }
        }
    }

    [GeneratedRegex("read in ([0-9]+) ms")]
    private static partial Regex Took();
}
