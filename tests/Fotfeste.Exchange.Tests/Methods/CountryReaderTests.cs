namespace Fotfeste.Exchange.Tests;

public sealed class CountryReaderTests
{
    const string Path = "countries/NO/country.1.json";

    static readonly string norway = Kit.PackFiles.First(f => f.Path == Path).Text;

    static string Changed(string from, string to)
    {
        var at = norway.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return norway[..at] + to + norway[(at + from.Length)..];
    }

    static IEnumerable<string> Faults(params PackFile[] changed) =>
        Assert.Throws<BrokenPack>(() => ShelfReader.Read([.. Kit.PackFiles.Where(f => changed.All(c => c.Path != f.Path)), .. changed])).Faults.Select(f => f.ToString());

    [Theory]
    [InlineData("\"country\": \"NO\"", "\"country\": \"no\"", "$.country: not-a-country")]
    [InlineData("\"country\": \"NO\"", "\"country\": null", "$.country: text-missing")]
    [InlineData("\"code\": \"no\"", "\"code\": \"se\"", "$.code: not-the-country: NO")]
    [InlineData("\"Europe/Oslo\"", "\"Europe/Fjordby\"", "$.timeZones[0]: unknown-time-zone")]
    [InlineData("\"employment-service\", ", "\"employment-servise\", ", "$.authorities[0].roles[0]: unknown-code: employment-service social-insurance municipality health coordination-association other")]
    [InlineData("\"payer\": \"employer-and-state\"", "\"payer\": \"nav\"", "$.forms[0].payer: unknown-code: employer employer-and-state state benefit none unknown")]
    [InlineData("\"setting\": \"open\"", "\"setting\": \"at-home\"", "$.forms[0].setting: unknown-code: open own sheltered")]
    [InlineData("\"validUntil\": \"2032-12-31\"", "\"validUntil\": \"31.12.2032\"", "$.forms[3].validUntil: not-a-day")]
    [InlineData("\"common\": \"rehabilitation-benefit\"", "\"common\": \"rehab\"", "$.incomeSources[1].common: unknown-code: none wage sickness-benefit rehabilitation-benefit disability-pension time-limited-disability unemployment-benefit social-assistance study-support family other undisclosed")]
    [InlineData("\"code\": \"aap\"", "\"code\": \"wage\"", "$.incomeSources[1].code: is-common")]
    [InlineData("\"what\": \"contact\"", "\"what\": \"enrolment\"", "$.retention[1].what: twice")]
    [InlineData("\"no-fnr\"", "\"no-fnr-2\"", "$.numbers.person[0]: unknown-code: dk-cpr fi-hetu is-kennitala no-fnr se-personnummer")]
    [InlineData("\"no-fnr\"", "\"no-orgnr\"", "$.numbers.person[0]: unknown-code: dk-cpr fi-hetu is-kennitala no-fnr se-personnummer")]
    [InlineData("{ \"fixed\": \"01-01\" }", "{ \"fixed\": \"02-29\" }", "$.holidays[0].rule.fixed: not-a-day")]
    [InlineData("{ \"fixed\": \"01-01\" }", "{ }", "$.holidays[0].rule: one-of: easter fixed onOrAfter nth")]
    [InlineData("{ \"fixed\": \"01-01\" }", "{ \"fixed\": \"01-01\", \"easter\": 1 }", "$.holidays[0].rule.fixed: unknown-field")]
    [InlineData("{ \"fixed\": \"01-01\" }", "{ \"weekday\": \"monday\", \"nth\": 6, \"month\": 8 }", "$.holidays[0].rule.nth: more-than: 5")]
    [InlineData("{ \"easter\": -3 }", "{ \"easter\": 365 }", "$.holidays[1].rule.easter: more-than: 150")]
    [InlineData("\"type\": \"public\"", "\"type\": \"half\"", "$.holidays[0].type: unknown-code: public bank observance")]
    [InlineData("\"after\": null", "\"after\": { \"moons\": 6 }", "$.retention[0].after: one-of: days weeks months years")]
    public void A_half_country_is_refused_with_its_place_and_rule(string from, string to, string fault) =>
        Assert.Equal([$"{Path}: {fault}"], Assert.Throws<BrokenPack>(() => PackReader.Country(Path, Changed(from, to))).Faults.Select(f => f.ToString()));

    [Fact]
    public void A_country_includes_forms_that_there_are() => Assert.Contains($"{Path}: $.includes: undefined: common@9", Faults(new PackFile(Path, Changed("\"code\": \"common\", \"version\": 2", "\"code\": \"common\", \"version\": 9"))));

    [Fact]
    public void What_a_country_leaves_out_of_the_common_forms_is_one_of_them() => Assert.Contains($"{Path}: $.includes.without[0]: undefined: permanent-subsidized", Faults(new PackFile(Path, Changed("\"permanent-subsidised\"", "\"permanent-subsidized\""))));

    [Fact]
    public void No_two_forms_that_are_offered_together_share_a_code_or_a_word()
    {
        Assert.Contains($"{Path}: $.forms[9].code: is-common: job-taste", Faults(new PackFile(Path, Changed("\"code\": \"arbeidstrening\", \"isEmployment\"", "\"code\": \"job-taste\", \"isEmployment\""))));
        Assert.Contains($"{Path}: $.forms[9].names.nb: same-word", Faults(new PackFile(Path, Changed("\"nb\": \"Arbeidstrening\"", "\"nb\": \"Utdanning\""))));
    }

    [Fact]
    public void A_country_lies_in_its_folder_under_its_version()
    {
        Assert.Contains("countries/SV/country.1.json: $: file-name: countries/NO/country.1.json", Faults(new PackFile(Path, "{}"), new PackFile("countries/SV/country.1.json", norway)));
        Assert.Contains("countries/NO/country.3.json: $.version: version-missing: 2", Faults(new PackFile("countries/NO/country.3.json", Changed("\"version\": 1", "\"version\": 3"))));
        Assert.Contains("countries/XX/country.1.json: $: file-missing", Faults(new PackFile("countries/XX/municipalities.csv", "code,name,region_code,region_name,lat,lon,method\n")));
    }

    [Fact]
    public void A_newer_version_ends_codes_and_never_drops_them()
    {
        var at = norway.IndexOf("\"code\": \"kvalifiseringsstonad\"", StringComparison.Ordinal);
        var newer = Changed("\"version\": 1", "\"version\": 2").Replace("\"code\": \"kvalifiseringsstonad\"", "\"code\": \"kvp\"", StringComparison.Ordinal);

        Assert.True(at > 0);
        Assert.Contains("countries/NO/country.2.json: $.incomeSources: dropped: kvalifiseringsstonad", Faults(new PackFile("countries/NO/country.2.json", newer)));
    }

    [Fact]
    public void A_newer_version_leaves_the_older_on_the_shelf()
    {
        var shelf = ShelfReader.Read([.. Kit.PackFiles, new PackFile("countries/NO/country.2.json", Changed("\"version\": 1", "\"version\": 2"))]);

        Assert.Equal(2, shelf.Country("NO")!.Key.Version);
        Assert.Equal(1, shelf.Countries.Find(new("no", 1))!.Key.Version);
        Assert.Equal(new PackKey("no", 2), shelf.FormsIn("NO").PackOf("aft").Key);
        Assert.True(shelf.Forms(new("no", 1)).Has("aft"));
    }

    [Theory]
    [InlineData("code,places\n", "row 1: heading: municipality,postcodes")]
    [InlineData("municipality,postcodes\n0301,0001-1295 x1\n", "row 2: postcodes: not-a-run: x1")]
    [InlineData("municipality,postcodes\n0301,1295-0001\n", "row 2: postcodes: not-a-run: 1295-0001")]
    [InlineData("municipality,postcodes\n0301,0001-12950\n", "row 2: postcodes: not-a-run: 0001-12950")]
    [InlineData("municipality,postcodes\n0301,\n", "row 2: postcodes: text-missing")]
    [InlineData("municipality,postcodes\n0301,0001-1295\n3201,1300 1295\n", "1295: also-in: 0301")]
    [InlineData("municipality,postcodes\n\"0301,1\n", "row 2: not-csv")]
    public void A_broken_list_of_postcodes_is_refused_with_its_row(string text, string fault) =>
        Assert.StartsWith($"p.csv: {fault}", Assert.Throws<BrokenPack>(() => PostcodeReader.Read("p.csv", text)).Faults[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_postcode_lies_in_a_municipality_of_its_country() =>
        Assert.Contains("countries/NO/postcodes.csv: 0302: no-such-municipality", Faults(new PackFile("countries/NO/postcodes.csv", "municipality,postcodes\n0301,0001\n0302,0002\n")));

    [Theory]
    [InlineData("NO", "0150", "0301")]
    [InlineData("NO", "1920", "3205")]
    [InlineData("NO", "9170", null)] // Longyearbyen: no municipality
    [InlineData("FI", "00 100", "091")]
    [InlineData("FI", "70100", "297")]
    [InlineData("FI", "7010", null)]
    [InlineData("SE", "41101", null)] // no list of Sweden's is free to ship
    public void A_postcode_lies_where_the_countrys_list_says(string country, string postcode, string? municipality) =>
        Assert.Equal(municipality, Kit.Packs.Countries.Postcodes(country).MunicipalityOf(postcode));

    [Fact]
    public void Every_postcode_of_the_sources_lies_where_they_say()
    {
        var shelf = Kit.Packs.Countries;
        Assert.Equal((357, 309), (shelf.Postcodes("NO").Runs.Select(r => r.Municipality).Distinct().Count(), shelf.Postcodes("FI").Runs.Select(r => r.Municipality).Distinct().Count())); // each has one at least
        if (SharedData.Find("geo", "no_postal_codes.tsv") is { } norwegian)
            foreach (var line in File.ReadLines(norwegian).Select(l => l.Split('\t')).Where(l => shelf.Municipalities("NO").Find(l[2]) is not null)) Assert.Equal(line[2], shelf.Postcodes("NO").MunicipalityOf(line[0]));
        if (SharedData.Find("geo", "fi_postcodes_20240413.json") is not { } finnish) return;
        foreach (var row in System.Text.Json.JsonDocument.Parse(File.ReadAllText(finnish)).RootElement.EnumerateArray()) Assert.Equal(row.GetProperty("municipal_code").GetString(), shelf.Postcodes("FI").MunicipalityOf(row.GetProperty("postcode").GetString()));
    }

    [Theory]
    [InlineData("code;name\n1;A\n", "row 1: heading: code,name,region_code,region_name,lat,lon,method")]
    [InlineData("code,name,region_code,region_name,lat,lon,method\n1,A,,,1,2,mean\n1,B,,,1,2,mean\n", "1: twice")]
    [InlineData("code,name,region_code,region_name,lat,lon,method\n1,A,,,91,2,mean\n", "row 2: lat: not-degrees")]
    [InlineData("code,name,region_code,region_name,lat,lon,method\n1,A,,,1,,mean\n", "row 2: lon: half-a-point")]
    [InlineData("code,name,region_code,region_name,lat,lon,method\n1,,,,1,2,mean\n", "row 2: name: text-missing")]
    [InlineData("code,name,region_code,region_name,lat,lon,method\n1,\"A,,,1,2,mean\n", "row 2: not-csv")]
    public void A_broken_list_of_municipalities_is_refused_with_its_row(string text, string fault) =>
        Assert.StartsWith($"m.csv: {fault}", Assert.Throws<BrokenPack>(() => MunicipalityReader.Read("m.csv", text)).Faults[0].ToString(), StringComparison.Ordinal);
}
