using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Fotfeste.Web;

namespace Fotfeste.Testing;

/// <summary>The program from its command line: what it printed, and with which code it ended. A process of its own costs seconds, so that a command runs within the test's unless the process is the point.</summary>
public sealed class ProgramRun : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly Process process;
    readonly Task<string> remarks;

    ProgramRun(Process process) => (this.process, remarks) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Runs a command to its end.</summary>
    public static Task<(int Code, string Result, string Remarks)> OfAsync(params string[] words) => FedAsync("", words);

    /// <summary>Runs a command that reads lines, to its end.</summary>
    public static async Task<(int Code, string Result, string Remarks)> FedAsync(string input, params string[] words)
    {
        using var lines = new StringReader(input);
        await using StringWriter result = new(), remarks = new();
        return (await CommandLine.RunAsync(words, result, remarks, lines), result.ToString(), remarks.ToString());
    }

    /// <summary>Runs a command to its end, as a process of its own.</summary>
    public static async Task<(int Code, string Result, string Remarks)> ApartAsync(params string[] words)
    {
        await using var run = Start(words);
        var result = await run.process.StandardOutput.ReadToEndAsync();
        return (await run.EndAsync(), result, await run.remarks);
    }

    /// <summary>Runs a command of the program that lies in that folder.</summary>
    public static async Task<(int Code, string Result, string Remarks)> InAsync(string folder, params string[] words)
    {
        await using var run = Start(words, Path.Combine(folder, Path.GetFileName(typeof(Program).Assembly.Location)));
        var result = await run.process.StandardOutput.ReadToEndAsync();
        return (await run.EndAsync(), result, await run.remarks);
    }

    /// <summary>Starts one that goes on until it is stopped.</summary>
    public static ProgramRun Start(params string[] words) => Start(words, typeof(Program).Assembly.Location);

    static ProgramRun Start(string[] words, string program) => new(Process.Start(new ProcessStartInfo("dotnet", [program, .. words])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!);

    /// <summary>The next line of its result; null when it has ended.</summary>
    public async Task<string?> NextLineAsync() => await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    public async Task<string> RemarksAsync() => await remarks;

    /// <summary>As <c>kill -SIGNAL</c> does.</summary>
    public void Signal(string signal) => Process.Start("kill", [$"-{signal}", $"{process.Id}"])!.WaitForExit();

    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>A port of the loopback that nobody listens on.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
        return ValueTask.CompletedTask;
    }
}
