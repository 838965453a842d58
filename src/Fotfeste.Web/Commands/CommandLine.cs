using System.Runtime.InteropServices;

namespace Fotfeste.Web;

/// <summary>Where the program begins: finds the command, runs it, and turns whatever stands in its way into one plain line.</summary>
public static class CommandLine
{
    const int Interrupted = 130;

    internal static IReadOnlyList<Command> All { get; } =
        [ServeCommand.Serve, MigrateCommand.Migrate, DemoCommand.Demo, ImportCommand.Caseload, JobsCommand.Import, OccupationCommands.Import, ReportCommand.Outcomes, VerifyCommand.Verify, SafetyCommands.Backup, SafetyCommands.Restore,
            PackCommands.List, PackCommands.Check, PackCommands.Show, PackCommands.Diff, IdCommand.Check, HolidaysCommand.Holidays, OccupationCommands.Related, OccupationCommands.Find, GlossaryCommand.Glossary];

    /// <summary>Runs one command to its end.</summary>
    /// <param name="words">As the shell hands them over.</param>
    /// <param name="result">Standard output: the result and nothing else.</param>
    /// <param name="remarks">Standard error: everything else.</param>
    /// <param name="input">Standard input.</param>
    /// <returns>The exit code: 0 when it is done.</returns>
    public static async Task<int> RunAsync(string[] words, TextWriter result, TextWriter remarks, TextReader input)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            if (words is [] or ["--help"] or ["help"] or ["-h"]) return await OverviewAsync(words, result, remarks);
            var (command, rest) = Find(words);
            var errand = new Errand(command, rest, result, remarks, input, stop.Token);
            if (!errand.WantsHelp) return await command.RunAsync(errand);
            await result.WriteAsync(command.FullHelp);
            return Command.Done;
        }
        catch (Misuse misuse)
        {
            await remarks.WriteLineAsync(misuse.Message);
            return Command.Misused;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await remarks.WriteLineAsync("fotfeste: stopped; nothing was changed");
            return Interrupted;
        }
        catch (Exception e)
        {
            await remarks.WriteLineAsync($"fotfeste: {Trouble.LineFor(e)}");
            return Command.Failed;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true; // the command ends itself
            stop.Cancel();
        }
    }

    static (Command Command, string[] After) Find(string[] words) =>
        All.Select(c => (Command: c, Words: c.Name.Split(' '))).FirstOrDefault(c => words.Take(c.Words.Length).SequenceEqual(c.Words)) is { Command: { } found } match
            ? (found, words[match.Words.Length..])
            : throw new Misuse($"fotfeste: do not know {words[0]}{Kinds(words[0])}; see fotfeste --help");

    static string Kinds(string word) => string.Join(" or ", All.Where(c => c.Name.StartsWith(word + " ", StringComparison.Ordinal)).Select(c => c.Name)) is { Length: > 0 } kinds ? $" alone, only {kinds}" : "";

    static async Task<int> OverviewAsync(string[] words, TextWriter result, TextWriter remarks)
    {
        var lines = All.Select(c => $"  fotfeste {c.Name,-18} {c.Summary}\n");
        await (words.Length == 0 ? remarks : result).WriteAsync($"Fotfeste, for Supported Employment services\n\n{string.Concat(lines)}\nEvery command explains itself: fotfeste COMMAND --help\n");
        return words.Length == 0 ? Command.Misused : Command.Done;
    }
}
