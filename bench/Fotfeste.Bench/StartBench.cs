using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Fotfeste.Bench;

/// <summary>From the command to the first page, with the program that <c>./run</c> starts.</summary>
static class StartBench
{
    const int Times = 5;

    public static async Task RunAsync()
    {
        var program = Path.Combine(Root(AppContext.BaseDirectory), "artifacts/program/Fotfeste.Web.dll");
        if (!File.Exists(program))
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
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--create", "demo", "--store", store, "--port", $"{port}"]) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadLineAsync();
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri($"http://localhost:{port}/sign-in"));
        var took = watch.Elapsed.TotalSeconds;
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])!) await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return took;
    }

    static string Root(string from) => File.Exists(Path.Combine(from, "Fotfeste.slnx")) ? from : Root(Path.GetDirectoryName(from)!);

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
