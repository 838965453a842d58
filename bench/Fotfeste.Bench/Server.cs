using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Fotfeste.Bench;

/// <summary>The program as <c>./run</c> starts it, in a process of its own.</summary>
sealed class Server : IDisposable
{
    readonly Process process;

    Server(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What <c>./fotfeste --built</c> made; null when it has not.</summary>
    public static string? Program => Path.Combine(Root(AppContext.BaseDirectory), "artifacts/program/Fotfeste.Web.dll") is var file && File.Exists(file) ? file : null;

    /// <summary>Resident, in megabytes.</summary>
    public double Memory => double.Parse(File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1000;

    /// <summary>Started, and its first page read.</summary>
    public static async Task<Server> StartAsync(string program, StoreAddress store, params string[] more)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--store", store.Place, "--data", store.Folder, "--port", $"{port}", .. more]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync(); // its log: read, so that it never waits for us
        await process.StandardOutput.ReadLineAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        var server = new Server(process, new Uri($"http://localhost:{port}"));
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(server.Address, "/sign-in"));
        return server;
    }

    public void Dispose()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])!) kill.WaitForExit();
        process.WaitForExit();
        process.Dispose();
    }

    static string Root(string from) => File.Exists(Path.Combine(from, "Fotfeste.slnx")) ? from : Root(Path.GetDirectoryName(from)!);

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
