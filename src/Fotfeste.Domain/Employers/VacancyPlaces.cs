namespace Fotfeste.Domain;

/// <summary>Puts the places of ads on the map: names and postcodes become codes, codes get a point, by the municipalities that the packs bring.</summary>
public static class VacancyPlaces
{
    /// <summary>The place as far as it can be told. Of two with one name the postcode decides, or the region; a name that is no municipality's leaves the postcode to say where. Where that does not help either, no code is invented.</summary>
    public static VacancyPlace On(CountryShelf countries, VacancyPlace place)
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(place);
        if (place.Country is null) return place with { Code = null };
        var all = countries.Municipalities(place.Country);
        var found = place.Code is { } code && all.Find(code) is { } known ? known : ByName(all, place, At(countries, all, place));
        return place with
        {
            Code = found?.Code, // a code of an older division is no code today
            Name = place.Name ?? found?.AllNames[0],
            Point = place.Point ?? found?.Point,
            IsPointRough = place.Point is null && found?.Point is not null,
        };
    }

    static Municipality? At(CountryShelf countries, Municipalities all, VacancyPlace place) => countries.Postcodes(place.Country!).MunicipalityOf(place.Postcode) is { } code ? all.Find(code) : null;

    static Municipality? ByName(Municipalities all, VacancyPlace place, Municipality? posted)
    {
        var namesakes = place.Name is { } name ? all.Named(name).ToList() : [];
        if (namesakes.Count == 0 || (posted is not null && namesakes.Contains(posted))) return posted;
        if (namesakes.Count == 1) return namesakes[0];
        var inRegion = place.Region is { } region ? namesakes.Where(m => LooseName.Fold(m.RegionName) == LooseName.Fold(region)).ToList() : [];
        return inRegion.Count == 1 ? inRegion[0] : null;
    }
}
