using System.Diagnostics;

namespace Fotfeste.Bench;

/// <summary>From the command to the first page, with the program that <c>./run</c> starts.</summary>
static class StartBench
{
    const int Times = 5;

    public static async Task RunAsync()
    {
        if (Server.Program is not { } program)
        {
            Console.WriteLine("  not measured: build the program first with ./fotfeste --built");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("fotfeste-start-").FullName;
        var store = Path.Combine(folder, "start.db");
        Machine.Line("first start: store made, demo team loaded, first page", await OnceAsync(program, store), "s");
        var later = new List<double>();
        for (var n = 0; n < Times; n++) later.Add(await OnceAsync(program, store));
        later.Sort();
        Machine.Line($"later start, median of {Times}", later[Times / 2], "s");
        Machine.Line("later start, slowest", later[^1], "s");
        Directory.Delete(folder, recursive: true);
    }

    static async Task<double> OnceAsync(string program, string store)
    {
        var watch = Stopwatch.StartNew();
        using var server = await Server.StartAsync(program, new StoreAddress(store, TimeProvider.System), "--create", "demo");
        return watch.Elapsed.TotalSeconds;
    }
}
