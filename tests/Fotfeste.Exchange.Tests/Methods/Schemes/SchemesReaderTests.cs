namespace Fotfeste.Exchange.Tests;

public sealed class SchemesReaderTests
{
    public static TheoryData<string> Countries() => [.. SourceTree.Under("content/packs/countries", "schemes.*.json").Select(f => f.Path.Split('/')[^2])];

    static string Changed(string json, string from, string to)
    {
        var at = json.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        return json[..at] + to + json[(at + from.Length)..];
    }

    static string[] Faults(string json) => [.. Assert.Throws<BrokenPack>(() => PackReader.Schemes("s.json", json)).Faults.Select(f => f.ToString())];

    [Theory, MemberData(nameof(Countries))]
    public void The_schemes_of_a_country_can_be_read(string country)
    {
        var pack = Rules.Of(country);

        Assert.Equal(country, pack.Country);
        Assert.All(pack.Schemes, scheme => Assert.NotEmpty(scheme.Basis.Source));
    }

}
