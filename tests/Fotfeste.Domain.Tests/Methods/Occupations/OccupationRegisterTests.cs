namespace Fotfeste.Domain.Tests;

/// <summary>Occupations are found by whatever any language calls them, and named for every reader.</summary>
public sealed class OccupationRegisterTests
{
    static readonly OccupationRegister Register = new(
    [
        Made(OccupationScheme.Own, "cleaner", "9112", ("nb", "Renholder;Rengjøringshjelp"), ("sv", "Städare;Lokalvårdare"), ("da", "Rengøringsassistent"), ("fi", "Siivooja"), ("is", "Ræstitæknir"), ("en", "Cleaner;Office cleaner")),
        Made(OccupationScheme.Own, "hotel-cleaner", "9112", ("nb", "Stuepike;Hotellrenholder"), ("en", "Room attendant;Hotel cleaner")),
        Made(OccupationScheme.Own, "forklift-driver", "8344", ("nb", "Truckfører"), ("sv", "Truckförare"), ("fi", "Trukinkuljettaja"), ("is", "Lyftarastjóri"), ("en", "Forklift driver")),
        Made(OccupationScheme.Own, "kindergarten-assistant", "5311", ("nb", "Barnehageassistent"), ("sv", "Barnskötare"), ("is", "Leiðbeinandi í leikskóla"), ("en", "Nursery assistant")),
        Made(OccupationScheme.Esco, "9112.1", "9112", ("sv", "städare på kontor"), ("en", "building cleaner"), ("fi", "kiinteistöjen siivooja")),
        Made(OccupationScheme.Esco, "5132.1", "5132", ("sv", "barista"), ("en", "barista")),
        Made(OccupationScheme.Styrk, "5132", "5132", ("nb", "Bartendere")) with { IsGroup = true },
        Made(OccupationScheme.Onet, "37-2011.00", "", ("en", "Janitors and Cleaners")),
    ]);

    [Theory]
    [InlineData("renhold", "nb", "own:cleaner")]
    [InlineData("REENHOLDER", "nb", "own:cleaner")]
    [InlineData("stadare", "sv", "own:cleaner")]
    [InlineData("siivoja", "fi", "own:cleaner")]
    [InlineData("ræstitaeknir", "is", "own:cleaner")]
    [InlineData("rengoringsasistent", "da", "own:cleaner")]
    [InlineData("trukforer", "nb", "own:forklift-driver")]
    [InlineData("truckförrare", "sv", "own:forklift-driver")]
    [InlineData("lyftarastjori", "is", "own:forklift-driver")]
    [InlineData("leikskola", "is", "own:kindergarten-assistant")]
    [InlineData("hage", "nb", "own:kindergarten-assistant")]
    [InlineData("driver fork", "en", "own:forklift-driver")]
    [InlineData("hotelcleaner", "en", null)]
    [InlineData("xylofon", "nb", null)]
    [InlineData("k", "nb", null)]
    [InlineData("(", "nb", null)]
    public void It_is_found_by_its_name_however_it_is_spelt(string typed, string language, string? expected) =>
        Assert.Equal(expected, Register.Search(typed, language, 5).Select(hit => hit.Found.Code.ToString()).FirstOrDefault());

    [Fact]
    public void The_readers_language_and_the_own_list_come_first_and_nothing_comes_twice()
    {
        var hits = Register.Search("cleaner", "en", 10);

        Assert.Equal("own:cleaner", hits[0].Found.Code.ToString());
        Assert.Equal(hits.Count, hits.Select(h => h.Found.Code).Distinct().Count());
        Assert.Equal(["own:cleaner", "own:hotel-cleaner", "esco:9112.1", "onet:37-2011.00"], hits.Select(h => h.Found.Code.ToString()).OrderBy(c => c == "own:cleaner" ? 0 : c == "own:hotel-cleaner" ? 1 : c.StartsWith("esco", StringComparison.Ordinal) ? 2 : 3));
        Assert.All(hits, hit => Assert.False(hit.IsAlike));
    }

    [Fact]
    public void What_is_only_spelt_alike_says_so()
    {
        var hit = Assert.Single(Register.Search("barysta", "sv", 5));

        Assert.Equal(("esco:5132.1", "barista", "sv", true), (hit.Found.Code.ToString(), hit.Word, hit.Language, hit.IsAlike));
    }

    [Theory]
    [InlineData("own:cleaner", "da", "Rengøringsassistent", "da", false)]
    [InlineData("own:hotel-cleaner", "da", "Stuepike", "nb", false)]      // Danish reads Norwegian
    [InlineData("own:hotel-cleaner", "is", "Room attendant", "en", false)]
    [InlineData("esco:5132.1", "nb", "Bartendere", "nb", true)]           // the national standard's group stands in
    [InlineData("esco:5132.1", "fi", "barista", "sv", false)]
    [InlineData("onet:37-2011.00", "sv", "Janitors and Cleaners", "en", false)]
    public void It_is_named_in_the_readers_language_or_the_next_best(string code, string language, string text, string spoken, bool isOfGroup)
    {
        Assert.True(OccupationCode.TryParse(code, out var read));

        Assert.Equal(new OccupationName(text, spoken, isOfGroup), Register.NameOf(Register.Find(read)!, language));
    }

    [Theory]
    [InlineData("onet:43-4171.00", true)]
    [InlineData("ssyk:Bb6j_vmM_vFp", true)]
    [InlineData("ONET:43-4171.00", false)]
    [InlineData("moon:1", false)]
    [InlineData("esco:", false)]
    [InlineData("esco:a b", false)]
    [InlineData("9112", false)]
    public void A_code_says_whose_it_is(string text, bool isCode)
    {
        Assert.Equal(isCode, OccupationCode.TryParse(text, out var code));
        if (isCode) Assert.Equal(text, code.ToString());
    }

    [Fact]
    public void Names_and_traits_come_back_as_they_were_stored()
    {
        var names = new TermWords(new Dictionary<string, IReadOnlyList<string>> { ["sv"] = ["kock", "kokerska"], ["en"] = ["cook"] });
        var traits = new OccupationTraits([130, 324, 208, 352, 688, 500], [], [633, 633, 700, 500, 533, 700], 5);

        Assert.Equal("en\tcook\nsv\tkock\tkokerska", names.Written());
        Assert.Equal(names.Written(), OccupationWords.Read(names.Written()).Written());
        Assert.Equal(traits.Written(), OccupationTraits.Read(traits.Written()).Written());
        Assert.Equal("130 324 208 352 688 500||633 633 700 500 533 700|5", traits.Written());
        Assert.True(OccupationTraits.Read("").IsUnknown);
        Assert.Equal(["kockar"], names.With(new(new Dictionary<string, IReadOnlyList<string>> { ["sv"] = ["kockar"] })).In("sv"));
    }

    [Fact]
    public void Isco_has_436_unit_groups_and_the_groups_above_them()
    {
        Assert.Equal(436, IscoGroups.Units.Count);
        Assert.Equal(["9112", "91", "0", "", "", ""], ((string[])["9112", "91", "0", "2223", "9999", "91121"]).Select(code => IscoGroups.Or(code)));
    }

    static Occupation Made(OccupationScheme scheme, string code, string isco, params (string Language, string Names)[] names) =>
        new(new(scheme, code), isco, false, new(names.ToDictionary(n => n.Language, n => (IReadOnlyList<string>)n.Names.Split(';'))), OccupationTraits.Unknown);
}
