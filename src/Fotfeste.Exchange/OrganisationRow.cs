using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>organisation</c>; a set of tables has at most one.</summary>
public sealed record OrganisationRow(Place At, string Name, string Country, string Language, string TimeZone)
{
    public static Table<OrganisationRow> Table { get; } = new(
        "organisation",
        [Must("name"), Must("country", ["NO", "SE", "DK", "FI", "IS"]), Must("language", ["nb", "sv", "da", "fi", "is", "en"]), Must("time_zone")],
        f => new(f.At, f.Name("name"), f.Code("country"), f.Code("language"), TimeZoneOf(f)),
        r => [r.Name, r.Country, r.Language, r.TimeZone]);

    static string TimeZoneOf(Fields f)
    {
        var zone = f.Text("time_zone");
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) f.Wrong("time_zone", "import.unknown-time-zone", "Europe/Oslo");
        return zone;
    }
}
