using System.Text.Json;

namespace Fotfeste.Web.Tests;

public sealed class OccupationCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-occupations-").FullName;

    string StoreFile => Path.Combine(folder, "store.db");

    [Fact]
    public async Task A_list_is_taken_in_once_and_asked_what_lies_near()
    {
        const string heading = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n";
        string[] codes = ["43-4171.00", "43-4051.00", "47-2031.00"];
        var files = Directory.CreateDirectory(Path.Combine(folder, "onet")).FullName;
        await File.WriteAllTextAsync(Path.Combine(files, "Occupation Data.txt"), "O*NET-SOC Code\tTitle\tDescription\n43-4171.00\tReceptionists\tx\n43-4051.00\tCustomer Service\tx\n47-2031.00\tCarpenters\tx\nnot a code\tNobody\tx\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(files, "Interests.txt"), heading + string.Concat(codes.SelectMany((code, n) => "abcdef".Select((c, at) => $"{code}\t1.B.1.{c}\tX\tOI\t{(n < 2 ? at + 1 : 6 - at)}.00\t11/2023\tML\n"))), TestContext.Current.CancellationToken);

        var first = await ProgramRun.OfAsync("import", "occupations", "--source", "onet", files, "--store", StoreFile, "--format", "csv");
        var again = await ProgramRun.OfAsync("import", "occupations", "--source", "onet", files, "--store", StoreFile, "--format", "json");
        var near = await ProgramRun.OfAsync("occupations", "related", "onet:43-4171.00", "--top", "20", "--store", StoreFile, "--format", "csv");

        Assert.Equal((0, "read,new,updated,unchanged,rejected\n4,3,0,0,1\n"), (first.Code, first.Result));
        Assert.Contains("Occupation Data.txt, line 5: 'not a code' is no code of this list", first.Remarks, StringComparison.Ordinal);
        Assert.Equal([4, 0, 0, 3, 1], JsonDocument.Parse(again.Result).RootElement[0].EnumerateObject().Select(p => p.Value.GetInt32()));
        Assert.Equal((0, """
            code,title,score,reasons
            onet:43-4051.00,Customer Service,724,interests+400 styles+60? values+40? preparation+80? place+144
            onet:47-2031.00,Carpenters,180,interests+0 styles+60? values+40? preparation+80? place+0

            """), (near.Code, near.Result));
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_one_plain_line()
    {
        var other = await ProgramRun.OfAsync("import", "occupations", "--source", "esco", SourceTree.Root + "/docs", "--store", StoreFile);
        var unknown = await ProgramRun.OfAsync("import", "occupations", "--source", "soc", folder, "--store", StoreFile);

        Assert.Equal((2, ""), (other.Code, other.Result));
        Assert.Contains("is a file of esco", other.Remarks, StringComparison.Ordinal);
        Assert.Contains("--source is one of esco, onet, styrk, ssyk", unknown.Remarks, StringComparison.Ordinal);
        Assert.False(File.Exists(StoreFile));
    }

    [Fact]
    public async Task The_small_list_is_searched_in_an_empty_store()
    {
        await ProgramRun.OfAsync("migrate", "--store", StoreFile);

        var (code, result, _) = await ProgramRun.OfAsync("occupations", "find", "stadare", "--language", "nb", "--top", "1", "--store", StoreFile, "--format", "csv");

        Assert.Equal((0, "code,isco,name,word\nown:cleaner,9112,Renholder,Städare\n"), (code, result));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
