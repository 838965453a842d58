namespace Fotfeste.Storage;

/// <summary>What matching needs of an ad, in columns: no text is read for it.</summary>
public sealed record AdToMatch(Id<Vacancy> Id, DateTimeOffset ChangedAt, VacancyState State, DateTimeOffset? Until, string? Place, string? MorePlaces, bool? IsPlaceFree, string? Isco, decimal? PercentMin, decimal? PercentMax, bool? NeedsLicence, WorkingTime Times, string? AskedLanguages)
{
    /// <summary>Somebody can still apply.</summary>
    public bool IsOpenAt(DateTimeOffset now) => State == VacancyState.Open && !(Until <= now);

    /// <summary>The ad with nothing in it but that.</summary>
    public Vacancy Bare() => new("", "", ChangedAt)
    {
        Places = [.. (MorePlaces ?? Place ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(place => place.Split('-', 2)).Where(parts => parts.Length == 2).Select(parts => new VacancyPlace(parts[0], parts[1], null))],
        IsPlaceFree = IsPlaceFree, Isco = Isco, PercentMin = PercentMin, PercentMax = PercentMax, NeedsLicence = NeedsLicence, Times = Times,
        Demands = [.. (AskedLanguages ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(asked => asked.Split(':', 2)).Where(parts => parts.Length == 2).Select(parts => new VacancyDemand("language", "", parts[0], parts[1], IsMust: true))],
    };
}
