namespace Fotfeste.Web;

/// <summary>Which municipalities can be reached from one, in any country that there is a list of: reckoned from point to point, as <see cref="CommuteEstimate"/> does.</summary>
public static class NearbyPlaces
{
    /// <summary>The municipality of that name, in the own country first; null when nothing is called so.</summary>
    public static (string Country, Municipality Municipality)? Named(CountryShelf countries, string? home, string name)
    {
        ArgumentNullException.ThrowIfNull(countries);
        return countries.Current.Select(c => c.Country).OrderBy(c => c == home ? 0 : 1)
            .SelectMany(c => countries.Municipalities(c).Named(name).Select(m => ((string, Municipality)?)(c, m))).FirstOrDefault();
    }

    /// <summary>That one and those within so many minutes, such as <c>NO-0301</c>.</summary>
    public static IReadOnlyList<string> Around(CountryShelf countries, (string Country, Municipality Municipality) here, int minutes, MeansOfTravel mode)
    {
        ArgumentNullException.ThrowIfNull(countries);
        var own = $"{here.Country}-{here.Municipality.Code}";
        if (minutes <= 0 || here.Municipality.Point is not { } point) return [own];
        return [own, .. from pack in countries.Current
                        from m in countries.Municipalities(pack.Country).All
                        where m.Point is { } there && CommuteEstimate.Minutes(point, there, mode) <= minutes && $"{pack.Country}-{m.Code}" != own
                        select $"{pack.Country}-{m.Code}"];
    }
}
