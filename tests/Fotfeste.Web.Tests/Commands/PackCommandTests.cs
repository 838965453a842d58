using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fotfeste.Web.Tests;

public sealed class PackCommandTests : IDisposable
{
    static readonly string packs = Path.Combine(SourceTree.Root, "content", "packs");

    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-packs-").FullName;

    [Theory]
    [InlineData("list"), InlineData("check"), InlineData("show"), InlineData("diff")]
    public async Task Each_explains_itself_with_an_example_and_asks_for_no_store(string command)
    {
        var (code, result, remarks) = await ProgramRun.OfAsync("packs", command, "--help");

        Assert.Equal((0, ""), (code, remarks));
        Assert.Contains($"  fotfeste packs {command}", result, StringComparison.Ordinal);
        Assert.DoesNotContain("--store", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("packs diff: NEW is missing", "packs", "diff", "euse@1")]
    [InlineData("packs show: CODE is missing", "packs", "show")]
    [InlineData("there is no method euse@99", "packs", "show", "euse@99")]
    [InlineData("there is no method euse@one", "packs", "show", "euse@one")]
    [InlineData("there is no method Euse", "packs", "diff", "euse", "Euse")]
    [InlineData("is not there", "packs", "check", "no-such-folder")]
    [InlineData("do not know what to do with three", "packs", "diff", "one", "two", "three")]
    [InlineData("--language is one of nb, sv, da, fi, is, en", "packs", "list", "--language", "de")]
    [InlineData("unknown option --store", "packs", "list", "--store", "a.db")]
    public async Task What_is_not_understood_ends_with_2_and_one_plain_line(string line, params string[] words)
    {
        var (code, result, remarks) = await ProgramRun.OfAsync(words);

        Assert.Equal((2, ""), (code, result));
        Assert.Contains(line, remarks, StringComparison.Ordinal);
        Assert.Single(remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task List_names_every_pack_with_its_version_and_how_sure_it_is()
    {
        var (code, result, remarks) = await ProgramRun.OfAsync("packs", "list", "--format", "json", "--language", "sv");

        Assert.Equal((0, ""), (code, remarks));
        var rows = JsonDocument.Parse(result).RootElement.EnumerateArray().ToList();
        Assert.Equal(["certainty", "code", "country", "kind", "language", "name", "valid_from", "valid_until", "version"], rows[0].EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(packs, "methods")).Count(), rows.Count(r => r.GetProperty("kind").GetString() == "method"));
        Assert.Equal(["DK", "FI", "IS", "NO", "SE"], rows.Where(r => r.GetProperty("kind").GetString() == "schemes").Select(r => r.GetProperty("country").GetString()));
        var aft = rows.Single(r => r.GetProperty("code").GetString() == "no-aft");
        Assert.Equal(("NO", "2016-10-01", "published"), (aft.GetProperty("country").GetString(), aft.GetProperty("valid_from").GetString(), aft.GetProperty("certainty").GetString()));
        Assert.Contains("träning", aft.GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_packs_of_the_house_are_whole()
    {
        var (code, result, remarks) = await ProgramRun.OfAsync("packs", "check");
        var (again, rows, _) = await ProgramRun.OfAsync("packs", "check", packs, "--format", "csv");

        Assert.Equal((0, ""), (code, result));
        Assert.Matches("^fotfeste: all is whole, read in [0-9]+ ms\n$", remarks);
        Assert.Equal((0, "file,path,rule\n"), (again, rows));
    }

    [Fact]
    public async Task Check_names_every_fault_of_a_folder_and_of_one_file_in_it()
    {
        Copy(packs, folder);
        Change("methods/sius.1.json", pack => pack["phases"]![3]!["clock"]!["warnAfter"] = new JsonObject { ["months"] = 7 });
        Change("methods/ips.1.json", pack => pack["belongs"]!.AsArray().Add("dancing"));
        var dancing = $"methods/ips.1.json,$.belongs[{JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "methods/ips.1.json")))!["belongs"]!.AsArray().Count - 1}],undefined: dancing\n";

        var all = await ProgramRun.OfAsync("packs", "check", folder, "--format", "csv");
        var one = await ProgramRun.OfAsync("packs", "check", Path.Combine(folder, "methods/sius.1.json"), "--format", "csv");

        Assert.Equal((1, "fotfeste: 2 faults; docs/packs.md says what each means\n"), (all.Code, all.Remarks));
        Assert.Contains(dancing, all.Result, StringComparison.Ordinal);
        Assert.Equal((1, "file,path,rule\nmethods/sius.1.json,$.phases[3].clock.warnAfter,longer-than: atMost\n", "fotfeste: 1 fault; docs/packs.md says what each means\n"), one);
    }

    [Fact]
    public async Task A_services_own_method_needs_its_own_language_alone_and_a_code_of_its_own()
    {
        var pack = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(packs, "methods/keep-job.1.json")))!.AsObject();
        foreach (var language in (string[])["sv", "da", "fi", "is", "en"]) pack["names"]!.AsObject().Remove(language);
        (pack["code"], pack["origin"]) = ("our-way", new JsonObject { ["code"] = "keep-job", ["version"] = 1 });
        var file = Path.Combine(folder, "our-way.json");
        await File.WriteAllTextAsync(file, pack.ToJsonString());
        var whole = await ProgramRun.OfAsync("packs", "check", file);
        (pack["code"], pack["origin"]) = ("euse", new JsonObject { ["code"] = "keep-job", ["version"] = 9 });
        await File.WriteAllTextAsync(file, pack.ToJsonString());

        var taken = await ProgramRun.OfAsync("packs", "check", file, "--format", "csv");

        Assert.Equal(0, whole.Code);
        Assert.Equal((1, "file,path,rule\nour-way.json,$.origin,undefined: keep-job@9\nour-way.json,$.code,of-the-house: euse\n"), (taken.Code, taken.Result));
    }

    [Fact]
    public async Task Show_tells_a_method_in_the_language_asked_for()
    {
        var (code, result, _) = await ProgramRun.OfAsync("packs", "show", "sius", "--language", "fi");

        Assert.Equal(0, code);
        Assert.Contains("(sius@1)\n", result, StringComparison.Ordinal);
        Assert.Contains("   Enintään: 6 kuukautta\n", result, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Split('\n'), line => line.Length > 100);
    }

    [Fact]
    public async Task As_json_show_is_the_packs_own_file_and_as_csv_a_row_for_each_thing_it_says()
    {
        var (_, json, _) = await ProgramRun.OfAsync("packs", "show", "sius@1", "--format", "json");
        var (_, csv, _) = await ProgramRun.OfAsync("packs", "show", "sius@1", "--format", "csv");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(packs, "methods/sius.1.json"))), JsonNode.Parse(json)));
        Assert.StartsWith("phase,aspect,says,note\n", csv, StringComparison.Ordinal);
        Assert.Contains("\nintroduction,At most,6 months,", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-schemes", "countries/NO/schemes.1.json")]
    [InlineData("is@1", "countries/IS/country.1.json")]
    [InlineData("common@1", "forms/common.1.json")]
    [InlineData("vocabulary", "vocabulary.json")]
    public async Task A_pack_that_is_no_method_is_shown_as_its_file(string code, string file)
    {
        var (exit, result, remarks) = await ProgramRun.OfAsync("packs", "show", code);

        Assert.Equal((0, "", await File.ReadAllTextAsync(Path.Combine(packs, file))), (exit, remarks, result));
    }

    [Fact]
    public async Task Diff_is_a_plain_list_and_empty_between_a_pack_and_itself()
    {
        var (_, plain, _) = await ProgramRun.OfAsync("packs", "diff", "se-municipal", "se-municipal-six", "--language", "sv");
        var (_, csv, _) = await ProgramRun.OfAsync("packs", "diff", "euse@1", "euse@2", "--format", "csv");
        var same = await ProgramRun.OfAsync("packs", "diff", "euse@1", "euse@1");

        Assert.Contains("Fasen tas bort: Försteg före SE\n", plain, StringComparison.Ordinal);
        Assert.StartsWith("phase,aspect,before,now,line\n", csv, StringComparison.Ordinal);
        Assert.Contains("\nsupport,employer-contact,,at most 1 month between contacts,", csv, StringComparison.Ordinal);
        Assert.Equal((0, "", "fotfeste: euse@1 and euse@1 say the same\n"), same);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    void Change(string path, Action<JsonObject> change)
    {
        var file = Path.Combine(folder, path);
        var pack = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        change(pack);
        File.WriteAllText(file, pack.ToJsonString());
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
