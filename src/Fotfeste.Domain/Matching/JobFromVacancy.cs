namespace Fotfeste.Domain;

/// <summary>What an ad tells matching. It tells little of what the work asks; what it leaves out stays unknown.</summary>
public static class JobFromVacancy
{
    /// <summary>Taken for a full week where an ad gives a share of one; countries and agreements lie between 36 and 40.</summary>
    public const decimal FullWeek = 37.5m;

    /// <param name="vacancy">The ad, its places already put on the map.</param>
    /// <param name="id">That of what it is kept as.</param>
    public static OpenJob Of(Vacancy vacancy, Id<OpenJob> id)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        var places = vacancy.IsPlaceFree == true ? [] : vacancy.Places.Where(p => p.Country is not null && p.Code is not null).Select(p => new JobPlace(p.Country!, p.Code!)).Distinct().ToList();
        var skills = vacancy.Demands.Where(d => d.Kind == "skill").ToLookup(d => d.IsMust, d => $"{d.Scheme}:{d.Code}");
        return new(id)
        {
            Place = places is [var first, ..] ? first : null,
            OtherPlaces = [.. places.Skip(1)],
            HoursLeast = Share(vacancy.PercentMin),
            HoursMost = Share(vacancy.PercentMax),
            Times = vacancy.Times == WorkingTime.None ? null : vacancy.Times,
            Languages = AskedLanguages.Of(vacancy.Demands),
            Licences = vacancy.NeedsLicence is not { } needed ? null : needed ? DrivingLicences.Car : DrivingLicences.None,
            Occupation = vacancy.Isco is { } isco ? $"isco:{isco}" : null,
            RequiredSkills = [.. skills[true]],
            OtherSkills = [.. skills[false]],
        };
    }

    static Hours? Share(decimal? percent) => percent is { } share ? new(FullWeek * share / 100) : null;
}
