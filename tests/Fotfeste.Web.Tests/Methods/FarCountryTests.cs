using System.Net;
using System.Text.Json.Nodes;

namespace Fotfeste.Web.Tests;

/// <summary>A country that nobody has heard of is put into the content, as a folder, and nothing else is changed.</summary>
public sealed class FarCountryTests : IDisposable
{
    static readonly string shipped = Path.Combine(SourceTree.Root, "content");

    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-far-").FullName;

    string Content => Path.Combine(folder, "content");

    public FarCountryTests()
    {
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories)) Write(Path.GetRelativePath(shipped, file), File.ReadAllText(file));
        Write("packs/countries/XX/country.1.json", FarLand().ToJsonString());
        Write("packs/countries/XX/municipalities.csv", "code,name,region_code,region_name,lat,lon,method\n01,Lightby,1,West,65.5,-20.25,namesake-town\n");
        var schemes = Json("packs/countries/IS/schemes.1.json");
        (schemes["code"], schemes["country"]) = ("xx-schemes", "XX");
        Write("packs/countries/XX/schemes.1.json", schemes.ToJsonString());
        Write("terms/XX/en.json", """{ "employers.place": "Harbour" }""");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    JsonObject Json(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(Content, path)))!.AsObject();

    void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
        File.WriteAllText(Path.Combine(Content, path), text);
    }

    static JsonObject Said(string english) => [.. PackReader.AllLanguages.Select(l => KeyValuePair.Create(l, (JsonNode?)JsonValue.Create(english)))];

    // Iceland's folder with another name, one form and one holiday of its own.
    JsonObject FarLand()
    {
        var pack = Json("packs/countries/IS/country.1.json");
        (pack["code"], pack["country"], pack["language"], pack["names"], pack["timeZones"]) = ("xx", "XX", "en", Said("Far Land"), new JsonArray("Atlantic/Azores"));
        var form = pack["forms"]![0]!.DeepClone().AsObject();
        (form["code"], form["names"], form["scheme"]) = ("lighthouse-watch", Said("Lighthouse watch"), null);
        pack["forms"]!.AsArray().Insert(0, form);
        var day = pack["holidays"]![0]!.DeepClone().AsObject();
        (day["code"], day["names"], day["rule"]) = ("lamp-day", Said("Day of the Lamp"), new JsonObject { ["weekday"] = "tuesday", ["nth"] = 2, ["month"] = 2 });
        pack["holidays"]!.AsArray().Insert(0, day);
        return pack;
    }

    [Fact]
    public void The_whole_of_it_is_read()
    {
        var shelf = Packs.Load(Content);
        var words = new Words(Texts.Load(Content)) { Country = "XX" };

        Assert.Equal(["DK", "FI", "IS", "NO", "SE", "XX"], shelf.Countries.Current.Select(c => c.Country));
        Assert.Equal("lighthouse-watch", shelf.FormsIn("XX").All[0].Form.Code);
        Assert.Equal(new PackKey("xx", 1), shelf.FormsIn("XX").PackOf("lighthouse-watch").Key);
        Assert.Equal(new DateOnly(2031, 2, 11), shelf.Country("XX")!.Holidays.In(2031).Single(h => h.Rule.Code == "lamp-day").Day);
        Assert.Equal("01", shelf.Countries.Municipalities("XX").Named("lightby").Single().Code);
        Assert.Contains(PackEntry.All(shelf, words), p => p.Country == "XX");
        System.Globalization.CultureInfo.CurrentUICulture = Tongue.Find("en")!.Culture;
        Assert.Equal("Harbour", words["employers.place"]);
        Assert.Contains(words.Choices(shelf.FormsIn("XX").All), c => c.Text == "Lighthouse watch");
        Assert.Contains("Lightby", new CountryWords(words, shelf).Places);
    }

    [Fact]
    public async Task An_organisation_can_be_founded_there()
    {
        await using var house = RunningHouse.Over(await TestStore.Empty(Engine.Sqlite), Packs.Load(Content));
        var visitor = house.NewVisitor("en");
        var page = await visitor.Page("/set-up");
        Assert.Contains("Far Land", page.QuerySelectorAll("#Country option").Select(o => o.TextContent));
        Assert.Contains("Azores", page.QuerySelectorAll("#TimeZone option").Select(o => o.TextContent));

        var founded = await visitor.Send("/set-up", page, new()
        {
            ["Organisation"] = "Lightby Council", ["Country"] = "XX", ["Language"] = "en", ["TimeZone"] = "Atlantic/Azores", ["OwnName"] = "Ada First", ["UserName"] = "ada", ["Password"] = "lampe ost sky tavle",
        });

        Assert.Equal(HttpStatusCode.Redirect, founded.StatusCode);
        await using var store = house.Store.Address.Open();
        Assert.Equal("XX", Assert.Single(await store.ForOperator()).Country);
    }

    [Fact]
    public void A_caseload_may_come_from_there()
    {
        var table = OrganisationRow.Table(Packs.Load(Content).Countries);

        Assert.Contains("XX", table.Columns.Single(c => c.Name == "country").Codes!);
    }

    [Fact]
    public async Task The_program_itself_prints_its_holidays_and_checks_its_numbers()
    {
        var program = Path.GetDirectoryName(typeof(Program).Assembly.Location)!;
        foreach (var file in Directory.EnumerateFiles(program).Where(f => Path.GetExtension(f) is ".dll" or ".json")) File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        var own = Path.Combine(folder, Path.GetFileName(typeof(Program).Assembly.Location));
        File.Delete(own);
        File.Copy(typeof(Program).Assembly.Location, own); // where it lies is where it looks for its content

        var (code, result, remarks) = await ProgramRun.InAsync(folder, "holidays", "--country", "XX", "--year", "2031", "--format", "csv");

        Assert.Equal((0, ""), (code, remarks));
        Assert.Contains("2031-02-11,lamp-day,Day of the Lamp,public\n", result, StringComparison.Ordinal);
        Assert.Contains("XX", (await ProgramRun.InAsync(folder, "packs", "list", "--format", "csv")).Result, StringComparison.Ordinal);
    }
}
