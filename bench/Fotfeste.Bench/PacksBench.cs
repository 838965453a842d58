using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>Reading every pack as a start does, in a fresh process of the program that <c>./run</c> starts, and what looking something up in them allocates.</summary>
static partial class PacksBench
{
    const int Times = 9, Looks = 20_000;

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
        var day = new DateOnly(2026, 11, 22);
        var keys = shelf.Methods.Select(m => m.Key).ToArray();
        var codes = shelf.Countries.Current.Select(c => c.Country).ToArray();
        var found = 0;
        Measured("a method, its last phase and its limit", keys.Length, () =>
        {
            foreach (var key in keys)
            {
                var method = shelf.Method(key);
                if (method.PhaseOf(method.Phases[^1].Code).Clock.Limit is { } limit && limit.After(day) > day && shelf.NewestMethod(key.Code) is not null) found++;
            }
        });
        Measured("a country, and whether a day is free in it", codes.Length, () =>
        {
            foreach (var code in codes) if (!shelf.Country(code)!.Holidays.IsPublic(day)) found++;
        });
        Measured("a country's first scheme, its grant and its length on a day", codes.Length, () =>
        {
            foreach (var code in codes)
            {
                var scheme = shelf.Schemes.In(code)!.Schemes[0];
                if (scheme.GrantOn(day) is not null || scheme.DurationOn(day, null, 30) is not null) found++;
            }
        });
        if (found == 0) throw new InvalidOperationException("nothing was found: the loops looked at nothing");
    }

    static void Measured(string what, int each, Action look)
    {
        for (var n = 0; n < Looks / 10; n++) look();
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var n = 0; n < Looks; n++) look();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Machine.Line(what, watch.Elapsed.TotalNanoseconds / Looks / each, "ns");
        Machine.Line("  bytes that this allocates", (double)bytes / Looks / each, "bytes");
    }

    [GeneratedRegex("read in ([0-9]+) ms")]
    private static partial Regex Took();
}
