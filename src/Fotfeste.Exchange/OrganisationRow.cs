using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>organisation</c>; a set of tables has at most one.</summary>
public sealed record OrganisationRow(Place At, string Name, string Country, string Language, string TimeZone)
{
    /// <summary>The countries are those that there are packs of, so the table is made for them.</summary>
    public static Table<OrganisationRow> Table(CountryShelf countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        var codes = countries.Current.Select(c => (Code: c.Country, Words: (IEnumerable<string>)c.Names.ByLanguage.Values)).ToList();
        return new(
            "organisation",
            [Must("name"), Must("country", [.. codes.Select(c => c.Code)]), Must("language", PackReader.AllLanguages), Must("time_zone")],
            f => new(f.At, f.Name("name"), f.PackCode("country", codes), f.Code("language"), TimeZoneOf(f)),
            r => [r.Name, r.Country, r.Language, r.TimeZone]);
    }

    static string TimeZoneOf(Fields f)
    {
        var zone = f.Text("time_zone");
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) f.Wrong("time_zone", "import.unknown-time-zone", "Europe/Oslo");
        return zone;
    }
}
