using System.Text.Json.Nodes;

namespace Fotfeste.Exchange.Tests;

/// <summary>What the packs may ask of each other: each rule is broken once, and then exactly that fault is named.</summary>
public sealed class ShelfReaderTests
{
    static string[] Faults(IEnumerable<PackFile> files)
    {
        try
        {
            ShelfReader.Read(files);
            return [];
        }
        catch (BrokenPack broken)
        {
            return [.. broken.Faults.Select(f => f.ToString())];
        }
    }

    static JsonObject Method(string code = "specimen", int version = 1)
    {
        var method = Specimen.Method(code, version);
        (method["origin"], method["note"]) = (null, null);
        return method;
    }

    static JsonObject With(Action<JsonObject> change)
    {
        var method = Method();
        change(method);
        return method;
    }

    [Fact]
    public void The_packs_of_the_house_hang_together() => Assert.Equal([], Faults(Kit.PackFiles));

    [Fact]
    public void A_small_shelf_is_whole_in_whatever_order_its_files_come()
    {
        var files = Specimen.Shelf(Method(), Method(version: 2));

        Assert.Equal([], Faults(files));
        Assert.Equal([], Faults(files.AsEnumerable().Reverse()));
        var shelf = ShelfReader.Read(files);
        Assert.Equal(["specimen@1", "specimen@2"], shelf.Methods.Select(m => m.Key.ToString()));
        Assert.Equal("job-found en", shelf.Vocabulary.Fact(shelf.Methods[0], "job-found")!.Names.In("en", "en"));
        Assert.Equal("told en", shelf.Vocabulary.Fact(shelf.Methods[0], "told")!.Names.In("en", "en"));
    }

    [Fact]
    public void What_the_vocabulary_defines_may_be_used() =>
        Assert.Equal([], Faults(Specimen.Shelf(With(m => (m["belongs"], m["phases"]![1]!["exit"]) = (new JsonArray("walk", "job-match"), new JsonArray("job-found"))))));

    [Fact]
    public void A_fact_that_nobody_defines_is_refused()
    {
        Assert.Equal(["methods/specimen.1.json: $.phases[1].entry[1]: undefined: seen"], Faults(Specimen.Shelf(With(m => m["phases"]![1]!["entry"] = new JsonArray("told", "seen")))));
        Assert.Equal(["methods/specimen.1.json: $.phases[0].exit[0]: undefined: seen"], Faults(Specimen.Shelf(With(m => m["phases"]![0]!["exit"] = new JsonArray("seen")))));
    }

    [Fact]
    public void An_activity_that_nobody_defines_is_refused()
    {
        Assert.Equal(["methods/specimen.1.json: $.belongs[1]: undefined: run"], Faults(Specimen.Shelf(With(m => m["belongs"] = new JsonArray("walk", "run")))));
        Assert.Equal(["methods/specimen.1.json: $.doesNotBelong[0]: undefined: run"], Faults(Specimen.Shelf(With(m => m["doesNotBelong"] = new JsonArray("run")))));
    }

    [Fact]
    public void A_fact_is_no_activity() =>
        Assert.Equal(["methods/specimen.1.json: $.belongs[0]: undefined: job-found"], Faults(Specimen.Shelf(With(m => m["belongs"] = new JsonArray("job-found")))));

    [Fact]
    public void A_pack_does_not_say_again_what_the_vocabulary_says()
    {
        Assert.Equal(["methods/specimen.1.json: $.facts[0].code: in-vocabulary: job-found"], Faults(Specimen.Shelf(With(m =>
        {
            m["facts"]![0]!["code"] = "job-found";
            foreach (var phase in m["phases"]!.AsArray()) (phase!["entry"], phase["exit"]) = (new JsonArray("job-found"), new JsonArray());
        }))));
    }

    [Fact]
    public void A_file_bears_the_code_and_version_of_its_pack()
    {
        var files = Specimen.Shelf();

        Assert.Equal(["methods/mine.1.json: $: file-name: specimen.1.json"], Faults([.. files, new("methods/mine.1.json", Method().ToJsonString())]));
        Assert.Equal(["methods/specimen.json: $: file-name: specimen.1.json"], Faults([.. files, new("methods/specimen.json", Method().ToJsonString())]));
        Assert.Contains("forms/common.2.json: $: file-name: common.1.json", Faults([.. files, new("forms/common.2.json", Specimen.Forms().ToJsonString())]));
    }

    [Fact]
    public void No_version_is_left_out()
    {
        Assert.Equal(["methods/specimen.3.json: $.version: version-missing: 2"], Faults(Specimen.Shelf(Method(), Method(version: 3))));
        Assert.Equal(["methods/specimen.2.json: $.version: version-missing: 1"], Faults(Specimen.Shelf(Method(version: 2))));
        Assert.Equal([], Faults(Specimen.Shelf(Method("one"), Method("other"), Method("other", 2))));
    }

    [Fact]
    public void A_pack_of_the_house_is_nobodys_adaptation()
    {
        Assert.Equal(["methods/specimen.1.json: $.origin: not-of-the-house"], Faults(Specimen.Shelf(With(m => m["origin"] = new JsonObject { ["code"] = "euse", ["version"] = 1 }))));
        Assert.Equal(["methods/own-specimen.1.json: $.code: not-of-the-house"], Faults(Specimen.Shelf(Method("own-specimen"))));
    }

    [Fact]
    public void Without_words_there_is_no_shelf() => Assert.Equal(["vocabulary.json: $: file-missing"], Faults(Specimen.Shelf(Method()).Where(f => f.Path != "vocabulary.json")));

    [Theory]
    [InlineData("method/specimen.1.json")]
    [InlineData("countries/XX/contry.2.json")]
    [InlineData("countries/XX/places.csv")]
    [InlineData("countries/XX/old/country.1.json")]
    [InlineData("countries/country.1.json")]
    public void A_file_in_a_place_that_no_reader_knows_is_refused(string path) => Assert.Contains($"{path}: $: no-such-place", Faults([.. Specimen.Shelf(), new(path, Method().ToJsonString())]));

    [Fact]
    public void Every_fault_of_every_pack_is_named_at_once()
    {
        var files = Specimen.Shelf(With(m => m["source"] = ""), Specimen.Method("other", 2));
        files[0] = new("vocabulary.json", "{ half");

        Assert.Equal(
            ["vocabulary.json: $: not-json: line 1", "methods/specimen.1.json: $.source: text-missing", "methods/other.2.json: $.version: version-missing: 1", "methods/other.2.json: $.origin: not-of-the-house"],
            Faults(files));
    }

    [Fact]
    public void No_two_phases_of_a_method_share_a_word_in_any_language() => Assert.All(Kit.Packs.Methods, method =>
        Assert.All(method.Phases.SelectMany(p => p.Names.ByLanguage.Values.Distinct().Select(w => (p.Code, w))).GroupBy(x => Labels.Loose(x.w)), g => Assert.Single(g)));
}
