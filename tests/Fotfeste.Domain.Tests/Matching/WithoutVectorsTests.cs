using System.Diagnostics;

namespace Fotfeste.Domain.Tests;

/// <summary>On a processor without vector instructions the answers are the same: the tests of both directions are run once more in a process in which .NET is told that there are none.</summary>
public sealed class WithoutVectorsTests
{
    [Fact]
    public async Task The_same_tests_hold_where_there_are_no_vector_instructions()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WithoutVectorsTests).Assembly.Location, "-noColor", "-class", $"*{nameof(MatchIndexTests)}", "-class", $"*{nameof(PeopleIndexTests)}"])
        {
            RedirectStandardOutput = true, Environment = { ["DOTNET_EnableHWIntrinsic"] = "0" },
        };

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, said);
        Assert.DoesNotContain("Total: 0", said, StringComparison.Ordinal);
    }
}
