using System.Text.Json.Nodes;

namespace Fotfeste.Testing;

/// <summary>The packs of a running house in a test: a small method, one for contrast, one in two versions, a country that is on no map, and the schemes and the list of jobs as they are.</summary>
public static class TestShelf
{
    /// <summary>ISO 3166 leaves it to everybody.</summary>
    public const string NoCountry = "XX";

    static readonly string countries = Path.Combine(SourceTree.Root, "content", "packs", "countries");

    public static PackShelf Shelf { get; } = new([Some.Method, Some.Process, Some.Comparison, Older, Newer], [Some.Forms])
    {
        Countries = new(
            [Some.Country, PackReader.Country("XX", Text("IS", "country.1.json", pack => pack["includes"]!["version"] = 1))],
            new Dictionary<string, Municipalities> { [Some.Country.Country] = Some.Countries.Municipalities(Some.Country.Country) }),
        Schemes = ShippedSchemes.Shelf,
        UsualWork = UsualWorkReader.Read(UsualWorkReader.Place, File.ReadAllText(Path.Combine(SourceTree.Root, "content", "packs", UsualWorkReader.Place))),
        Occupations = OccupationListReader.Read(OccupationListReader.Place, File.ReadAllText(Path.Combine(SourceTree.Root, "content", "packs", OccupationListReader.Place))),
    };

    /// <summary>A method that came in a second version.</summary>
    static MethodPack Older => Some.Steps(new("grown", 1), Some.Phase("before", "The step before", role: PhaseRole.Before), Some.Phase("look", "Looking", Span.Months(6)), Some.Phase("stay", "Staying")) with
    {
        Names = Some.Text("Grown"), Country = NoCountry, Belongs = ["walk"], OwnActivities = [new("walk", Some.Text("A walk together")), new("wait", Some.Text("Waiting"))],
    };

    static MethodPack Newer => Older with
    {
        Key = new("grown", 2), DoesNotBelong = ["wait"], Phases = [Older.Phases[0], Some.Phase("look", "Looking", Span.Months(5)), Some.Phase("first", "First days"), Older.Phases[2]],
    };

    static string Text(string country, string file, Action<JsonNode> change)
    {
        var pack = JsonNode.Parse(File.ReadAllText(Path.Combine(countries, country, file)))!;
        (pack["code"], pack["country"]) = ("xx", NoCountry);
        change(pack);
        return pack.ToJsonString();
    }
}
