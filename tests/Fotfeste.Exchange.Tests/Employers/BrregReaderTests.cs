namespace Fotfeste.Exchange.Tests;

public sealed class BrregReaderTests
{
    const string Unit = """
        { "organisasjonsnummer": "312000673", "navn": "FJORDBY SKOLE", "organisasjonsform": { "kode": "ORGL" }, "naeringskode1": { "kode": "85.201", "beskrivelse": "Ordinær grunnskoleundervisning" },
          "antallAnsatte": 43, "overordnetEnhet": "312778773", "telefon": "55 55 55 55", "institusjonellSektorkode": { "kode": "6500", "beskrivelse": "Kommuneforvaltningen" },
          "postadresse": { "adresse": ["Postboks 1"], "poststed": "FJORDBY", "kommunenummer": "9902" }, "forretningsadresse": { "adresse": ["Skolegata 1", "Inngang B"], "poststed": "FJORDBY", "kommunenummer": "9901" } }
        """;

    [Fact]
    public void A_unit_says_what_a_form_asks_and_the_visiting_address_comes_first()
    {
        var firm = Assert.Single(BrregReader.Read(Unit));

        Assert.Equal(("312000673", "FJORDBY SKOLE", "85.201", "Ordinær grunnskoleundervisning"), (firm.Number, firm.Name, firm.IndustryCode, firm.Industry));
        Assert.Equal((FirmSize.UpTo49, Sector.Municipal, "55 55 55 55"), (firm.Size!.Value, firm.Sector!.Value, firm.Phone));
        Assert.Equal(("Skolegata 1, Inngang B", "FJORDBY", "9901", "312778773"), (firm.Address, firm.PostPlace, firm.Municipality, firm.PartOf));
        Assert.Null(firm.GoneOn);
    }

    [Fact]
    public void A_place_of_a_unit_lies_where_it_lies()
    {
        var place = Assert.Single(BrregReader.Read("""{ "organisasjonsnummer": "312000681", "navn": "KANTINA", "overordnetEnhet": "312000673", "beliggenhetsadresse": { "adresse": ["Havnegata 48"], "poststed": "NORDVIK", "kommunenummer": "1813" } }"""));

        Assert.Equal(("Havnegata 48", "1813", "312000673", null), (place.Address, place.Municipality, place.PartOf, place.Size));
    }

    [Fact]
    public void What_is_struck_off_has_a_day_and_what_is_removed_has_lost_its_name()
    {
        var (gone, removed) = (BrregReader.Read("""{ "organisasjonsnummer": "312227062", "navn": "GAMLE FYLKE", "slettedato": "2024-11-26" }""").Single(), BrregReader.Read("""{ "organisasjonsnummer": "313695968", "slettedato": "2025-05-24" }""").Single());

        Assert.Equal(("GAMLE FYLKE", new DateOnly(2024, 11, 26)), (gone.Name, gone.GoneOn));
        Assert.Null(removed.Name);
    }

    [Fact]
    public void Hits_come_in_order_and_no_hits_are_none()
    {
        var hits = BrregReader.Read($$"""{ "_embedded": { "enheter": [{{Unit}}, { "organisasjonsnummer": "312345678", "navn": "NABOEN" }] }, "page": { "totalElements": 2 } }""");

        Assert.Equal(["312000673", "312345678"], hits.Select(h => h.Number));
        Assert.Empty(BrregReader.Read("""{ "_links": {}, "page": { "size": 1, "totalElements": 0 } }"""));
    }

    [Fact]
    public void Rows_that_others_made_of_the_register_are_read_as_units()
    {
        const string Row = """{ "organisasjonsnummer": "010005434", "navn": "OPPDIKTET BRYGGE", "antallAnsatte": 20, "overordnetEnhet": "0", "adresse": { "adresse": "Bryggegata 6", "poststed": "FJORDBY", "kommunenummer": "9901" }, "naringskoder": [{ "kode": "03.111", "beskrivelse": "Fiske" }] }""";

        var (listed, hit) = (Assert.Single(BrregReader.Read($"[{Row}]")), Assert.Single(BrregReader.Read($$"""{ "took": 3, "hits": { "hits": [{ "_id": "1", "_source": {{Row}} }] } }""")));

        Assert.Equal(listed, hit);
        Assert.Equal(("010005434", "Bryggegata 6", "9901", "03.111", "Fiske", FirmSize.UpTo49), (hit.Number, hit.Address, hit.Municipality, hit.IndustryCode, hit.Industry, hit.Size));
    }

    [Theory, InlineData(""), InlineData("<html>"), InlineData("[]"), InlineData("{}"), InlineData("""{ "_embedded": { "enheter": [{ "navn": "UTEN NUMMER" }] } }"""), InlineData("""{ "_embedded": 3 }"""), InlineData("""[{ "nace2": "01.120" }]"""), InlineData("""{ "hits": 3 }"""), InlineData("""{ "hits": {} }"""), InlineData("[3]")]
    public void Anything_else_is_no_answer_of_the_registers(string text) => Assert.Throws<FormatException>(() => BrregReader.Read(text));

    [Fact]
    public void The_registers_published_examples_are_all_read_where_they_lie_beside_the_house()
    {
        var read = Examples().ToDictionary(e => e.Name, e => BrregReader.Read(e.Text));

        if (read.Count == 0) read["own"] = BrregReader.Read(Unit); // the examples are not part of the house
        Assert.All(read, answer => Assert.Equal(answer.Key.EndsWith("ingen_treff", StringComparison.Ordinal) ? 0 : 1, answer.Value.Count));
        Assert.All(read.Values.SelectMany(v => v), firm => Assert.Equal(9, firm.Number.Length));
        Assert.All(read.Where(r => r.Key.EndsWith("slettet", StringComparison.Ordinal)).SelectMany(r => r.Value), firm => Assert.NotNull(firm.GoneOn));
    }

    static IEnumerable<(string Name, string Text)> Examples()
    {
        for (var folder = new DirectoryInfo(SourceTree.Root); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "orgregister", "no") is var place && Directory.Exists(place))
                return from file in Directory.EnumerateFiles(place, "brreg_*.json")
                       let name = Path.GetFileNameWithoutExtension(file)
                       where !name.EndsWith("openapi", StringComparison.Ordinal) && !name.EndsWith("sample", StringComparison.Ordinal)
                       select (name, File.ReadAllText(file));
        return [];
    }
}
