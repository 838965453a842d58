namespace Fotfeste.Domain;

/// <summary>What a vocational profile tells matching: the levels, hours, times, the way, the languages and the occupations wished for. What it says in words, skills and wishes, is for people and is compared by people: <see cref="Seeker.Skills"/> and <see cref="Seeker.Wishes"/> stay empty.</summary>
public static class SeekerFromProfile
{
    static readonly Interest[] EachInterest = Enum.GetValues<Interest>();

    /// <param name="profile">The person's own, in its newest version.</param>
    /// <param name="id">That of the person.</param>
    /// <param name="country">Whose codes the municipality is one of.</param>
    public static Seeker Of(ProfileContent profile, Id<Seeker> id, string country)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new(id)
        {
            Home = profile.HomeMunicipality is { } home ? new JobPlace(country, home) : null,
            Travel = profile.TravelsBy,
            CommuteMost = profile.CommuteMinutes,
            Tolerates = profile.Tolerates,
            FirmDemands = [.. profile.Hard.All()],
            HoursLeast = profile.HoursLeast,
            HoursMost = profile.HoursMost,
            PossibleTimes = profile.Times == WorkingTime.None ? null : profile.Times,
            Licences = profile.HasLicence is not { } held ? null : held ? DrivingLicences.Car : DrivingLicences.None,
            Languages = profile.Languages,
            Occupations = OccupationsNear.To(profile.Work),
            Traits = Array.TrueForAll(EachInterest, interest => profile.Interests[interest] is not null) ? JobTraits.OfPerson([.. EachInterest.Select(interest => (int)profile.Interests[interest]!)], DemandLevels.Most) : null,
        };
    }
}
