using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What can be wrong when the program starts: one plain line, an exit code, and the data as it was.</summary>
public sealed class StoreTroubleTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-trouble-").FullName;

    [Fact]
    public async Task A_port_that_is_taken()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await RefusesAsync("the port is taken by another program; choose another with --port", "serve", "--store", house.Place, "--port", $"{((IPEndPoint)other.LocalEndpoint).Port}");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made()
    {
        var file = Path.Combine(folder, "a-file");
        await File.WriteAllTextAsync(file, "no folder");

        await RefusesAsync("cannot write to the folder", "migrate", "--store", Path.Combine(file, "store.db"));

        Assert.Equal("no folder", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("migrate"), InlineData("serve"), InlineData("verify")]
    public async Task A_file_that_belongs_to_somebody_else(string command)
    {
        Assert.SkipUnless(Environment.UserName == "root" && File.Exists("/usr/bin/setpriv"), "needs root, to become somebody else");
        await using var house = await TestStore.Empty(Engine.Sqlite);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.SetUnixFileMode(house.Place, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var before = await File.ReadAllBytesAsync(house.Place);

        var (code, remarks) = await AsNobodyAsync(command, "--store", house.Place, "--data", Path.Combine(folder, "nobody.d"));

        Assert.Equal(1, code);
        Assert.Contains($"may not read and write {house.Place}; run as the user who owns it", remarks, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(house.Place));
    }

    [Theory, OnBoth]
    public async Task A_store_newer_than_the_program(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await using (var store = house.Address.Open())
            await store.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29991231000000_Tomorrow', '99')");

        foreach (var command in (string[][])[["serve"], ["migrate"], ["demo"], ["verify"], ["backup", Path.Combine(folder, "b")]])
            await RefusesAsync("29991231000000_Tomorrow is from a newer version of Fotfeste; install that version", [.. command, "--store", house.Place, "--data", house.Address.Folder]);

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_file_that_is_something_else()
    {
        var file = Path.Combine(folder, "letter.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        foreach (var command in (string[])["serve", "migrate", "demo", "verify"]) await RefusesAsync("is not a Fotfeste store; it was left as it is", command, "--store", file);

        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_store_that_is_not_there()
    {
        await RefusesAsync("is not there; check the name", "serve", "--store", Path.Combine(folder, "none.db"));

        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_server_that_does_not_answer() =>
        await RefusesAsync("no answer from the database team at 127.0.0.1:1", "serve", "--store", "Host=127.0.0.1;Port=1;Database=team;Username=u;Password=geheim", "--data", folder);

    [Fact]
    public async Task A_broken_pack()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        var program = CopyOfProgram();
        await File.WriteAllTextAsync(Directory.GetFiles(Path.Combine(program, "content/packs/methods"), "*.json")[0], "{ half");

        var (code, remarks) = await RunAsync("dotnet", [Path.Combine(program, "Fotfeste.Web.dll"), "serve", "--store", house.Place]);

        Assert.Equal(1, code);
        Assert.StartsWith("fotfeste: a pack in content is broken:", remarks, StringComparison.Ordinal);
        Assert.Single(remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_broken_glossary()
    {
        var program = CopyOfProgram();
        await File.WriteAllTextAsync(Path.Combine(program, "content/glossary/terms.json"), "{ half");

        Assert.Equal((1, "fotfeste: 1 fault; docs/packs.md says what each means\n"), await RunAsync("dotnet", [Path.Combine(program, "Fotfeste.Web.dll"), "packs", "check"]));
    }

    [Fact]
    public async Task Packs_that_do_not_agree_with_each_other()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        var program = CopyOfProgram();
        var words = Path.Combine(program, "content/packs/vocabulary.json");
        await File.WriteAllTextAsync(words, (await File.ReadAllTextAsync(words)).Replace("\"job-found\"", "\"job-lost\"", StringComparison.Ordinal));

        var (code, remarks) = await RunAsync("dotnet", [Path.Combine(program, "Fotfeste.Web.dll"), "serve", "--store", house.Place]);

        Assert.Equal(1, code);
        Assert.Matches(@"^fotfeste: a pack in content is broken: methods/dk-ips\.1\.json: \$\.phases\[\d\]\.(entry|exit)\[\d\]: undefined: job-found \(and \d+ more\); .*packs check", remarks);
        Assert.Single(remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static async Task RefusesAsync(string line, params string[] words)
    {
        var (code, result, remarks) = await ProgramRun.ApartAsync(words);

        Assert.Equal((1, ""), (code, result));
        Assert.StartsWith("fotfeste: ", remarks, StringComparison.Ordinal);
        Assert.Contains(line, remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", remarks, StringComparison.Ordinal);
        Assert.Single(remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // Somebody else may not look into our folders, so the program goes along.
    async Task<(int Code, string Remarks)> AsNobodyAsync(params string[] words)
    {
        var program = CopyOfProgram();
        foreach (var place in (string[])[folder, program]) File.SetUnixFileMode(place, (UnixFileMode)0b111_101_101);
        Directory.CreateDirectory(Path.Combine(folder, "nobody.d"));
        File.SetUnixFileMode(Path.Combine(folder, "nobody.d"), (UnixFileMode)0b111_111_111);
        return await RunAsync("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Path.Combine(program, "Fotfeste.Web.dll"), .. words]);
    }

    string CopyOfProgram()
    {
        var (from, to) = (Path.GetDirectoryName(typeof(Hosting).Assembly.Location)!, Path.Combine(folder, "program"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains(".playwright", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return to;
    }

    static async Task<(int Code, string Remarks)> RunAsync(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/", Environment = { ["HOME"] = "/tmp", ["DOTNET_EnableDiagnostics"] = "0" } })!;
        var remarks = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, remarks);
    }
}
