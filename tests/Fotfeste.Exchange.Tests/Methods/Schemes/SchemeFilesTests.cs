namespace Fotfeste.Exchange.Tests;

/// <summary>What the schemes and their country may ask of each other, and that a country nobody has heard of needs no line of the program.</summary>
public sealed class SchemeFilesTests
{
    const string Path = "countries/XX/schemes.1.json";

    static List<PackFile> Shelf(Action<System.Text.Json.Nodes.JsonObject>? change = null)
    {
        var country = Specimen.Country();
        country["forms"]![0]!["scheme"] = "grant";
        var schemes = SpecimenSchemes.Whole();
        change?.Invoke(schemes);
        return [.. Specimen.Shelf(), new("countries/XX/country.1.json", country.ToJsonString()), new(Path, schemes.ToJsonString())];
    }

    static IEnumerable<string> Faults(IEnumerable<PackFile> files) => Assert.Throws<BrokenPack>(() => ShelfReader.Read(files)).Faults.Select(f => f.ToString());

    [Fact]
    public void A_country_that_nobody_has_heard_of_brings_its_schemes()
    {
        var shelf = ShelfReader.Read(Shelf());

        Assert.Equal("grant", shelf.Schemes.In("XX")!.Schemes.Single().Code);
        Assert.Equal(new PackKey("xx-schemes", 1), shelf.Schemes.Find(new("xx-schemes", 1))!.Key);
        Assert.Null(shelf.Schemes.In("YY"));
    }

    [Fact]
    public void A_service_that_adapts_a_method_keeps_the_schemes() => Assert.NotNull(ShelfReader.Read(Shelf()).With([]).Schemes.In("XX"));

    [Fact]
    public void Who_decides_is_an_authority_of_the_country() => Assert.Equal([$"{Path}: $.schemes[0].authority: undefined: bureau"], Faults(Shelf(p => p["schemes"]![0]!["authority"] = "bureau")));

    [Fact]
    public void A_form_names_a_scheme_that_there_is_and_a_subsidy_has_a_form() =>
        Assert.Equal(["countries/XX/country.1.json: $.forms[0].scheme: undefined: grant", $"{Path}: $.schemes[0].code: no-form"], Faults(Shelf(p => p["schemes"]![0]!["code"] = "bonus")));

    [Fact]
    public void A_form_that_names_a_scheme_needs_schemes() => Assert.Equal(["countries/XX/country.1.json: $.forms[0].scheme: undefined: grant"], Faults(Shelf().Where(f => f.Path != Path)));

    [Fact]
    public void Schemes_lie_in_their_countrys_folder_under_their_version() =>
        Assert.Equal(["countries/XX/schemes.2.json: $: file-name: countries/XX/schemes.1.json"], Faults(Shelf().Select(f => f.Path == Path ? f with { Path = "countries/XX/schemes.2.json" } : f)));

    [Fact]
    public void No_version_is_left_out() =>
        Assert.Equal(["countries/XX/schemes.2.json: $.version: version-missing: 1"], Faults(Shelf(p => p["version"] = 2).Select(f => f.Path == Path ? f with { Path = "countries/XX/schemes.2.json" } : f)));

    [Fact]
    public void A_newer_version_leaves_the_older_on_the_shelf()
    {
        var newer = Shelf(p => p["version"] = 2)[^1];

        var shelf = ShelfReader.Read([.. Shelf(), newer with { Path = "countries/XX/schemes.2.json" }]);

        Assert.Equal((2, 1), (shelf.Schemes.In("XX")!.Key.Version, shelf.Schemes.Find(new("xx-schemes", 1))!.Key.Version));
    }
}
