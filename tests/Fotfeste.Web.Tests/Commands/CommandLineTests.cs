using System.Text.Json;

namespace Fotfeste.Web.Tests;

public sealed class CommandLineTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-commands-").FullName;

    string StoreFile => Path.Combine(folder, "store.db");

    [Theory]
    [InlineData("serve"), InlineData("migrate"), InlineData("demo"), InlineData("import", "caseload"), InlineData("report", "outcomes"), InlineData("verify"), InlineData("backup"), InlineData("restore"), InlineData("glossary")]
    public async Task Every_command_explains_itself_with_an_example(params string[] command)
    {
        var (code, result, remarks) = await ProgramRun.ApartAsync([.. command, "--help"]);

        Assert.Equal((0, ""), (code, remarks));
        Assert.Contains($"  fotfeste {string.Join(' ', command)} ", result, StringComparison.Ordinal);
        Assert.Contains("--store PATH-OR-CONNECTION", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown option --colour", "verify", "--colour", "blue")]
    [InlineData("--store needs a value", "verify", "--store")]
    [InlineData("--store needs a value", "verify", "--store", "--format", "csv")]
    [InlineData("--format is table, csv or json", "verify", "--format", "pdf")]
    [InlineData("--force takes no value", "restore", "file", "--force=yes")]
    [InlineData("FILE is missing", "backup")]
    [InlineData("do not know what to do with second", "backup", "first", "second")]
    [InlineData("--from and --to are missing", "report", "outcomes")]
    [InlineData("--from is a day such as 2017-06-30", "report", "outcomes", "--from", "1.1.2012", "--to", "2017-06-30")]
    [InlineData("--by is one of unit, year, sex, programme, goal", "report", "outcomes", "--from", "2012-01-01", "--to", "2017-06-30", "--by", "shoe")]
    [InlineData("--scenario is one of jonkoping, team", "demo", "--scenario", "mars")]
    [InlineData("--public-url is an address", "serve", "--public-url", "fotfeste.example.no/path")]
    [InlineData("--port is a number", "serve", "--port", "many")]
    [InlineData("do not know dance", "dance")]
    [InlineData("do not know report alone", "report")]
    public async Task What_is_not_understood_ends_with_2_and_one_plain_line(string line, params string[] words)
    {
        var (code, result, remarks) = await ProgramRun.ApartAsync(words);

        Assert.Equal((2, ""), (code, result));
        Assert.StartsWith("fotfeste", remarks, StringComparison.Ordinal);
        Assert.Contains(line, remarks, StringComparison.Ordinal);
        Assert.Single(remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists("data/fotfeste.db"));
    }

    [Fact]
    public async Task Alone_it_lists_its_commands_and_has_done_nothing()
    {
        var (code, result, remarks) = await ProgramRun.ApartAsync();

        Assert.Equal((2, ""), (code, result));
        Assert.Contains("fotfeste import caseload", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_makes_a_store_that_nobody_else_on_the_machine_may_read()
    {
        var (code, result, _) = await ProgramRun.ApartAsync("migrate", "--store", StoreFile, "--format", "json");

        Assert.Equal(0, code);
        Assert.All(JsonDocument.Parse(result).RootElement.EnumerateArray(), row => Assert.Equal("now", row.GetProperty("applied").GetString()));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(StoreFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(folder, "store.d")));
    }

    [Fact]
    public async Task The_store_may_be_named_once_for_all_in_the_environment()
    {
        Environment.SetEnvironmentVariable("FOTFESTE_STORE", StoreFile);
        try
        {
            Assert.Equal(0, (await ProgramRun.ApartAsync("migrate")).Code);
        }
        finally
        {
            Environment.SetEnvironmentVariable("FOTFESTE_STORE", null);
        }

        Assert.True(File.Exists(StoreFile));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
