namespace Fotfeste.Domain;

/// <summary>A job as matching sees it, whether an ad tells of it or a job analysis: what it asks and what it is. What is null or unknown is so, and counts neither for nor against anybody.</summary>
/// <param name="Id">That of what it came from.</param>
public sealed record OpenJob(Id<OpenJob> Id)
{
    /// <summary>No more than these are compared; the first ones given are kept.</summary>
    public const int MostRequiredSkills = 6, MostOtherSkills = 6, MostWishes = 3, MostOtherPlaces = 19;

    public JobPlace? Place { get; init; }

    /// <summary>Where else it may be done: whichever is nearest counts.</summary>
    public IReadOnlyList<JobPlace> OtherPlaces { get; init => field = [.. value.Distinct().Take(MostOtherPlaces)]; } = [];

    public DemandLevels Demands { get; init; } = DemandLevels.Unknown;

    /// <summary>The fewest hours a week that it is done in.</summary>
    public Hours? HoursLeast { get; init; }

    /// <summary>The most hours a week that it offers.</summary>
    public Hours? HoursMost { get; init; }

    /// <summary>The times that it asks for.</summary>
    public WorkingTime? Times { get; init; }

    public LanguageLevels Languages { get; init; }

    public DrivingLicences? Licences { get; init; }

    /// <summary>What its occupation is like.</summary>
    public JobTraits? Traits { get; init; }

    /// <summary>The occupation's code.</summary>
    public string? Occupation { get; init; }

    public IReadOnlyList<string> RequiredSkills { get; init => field = [.. value.Distinct(StringComparer.Ordinal).Take(MostRequiredSkills)]; } = [];

    /// <summary>Welcome, not required.</summary>
    public IReadOnlyList<string> OtherSkills { get; init => field = [.. value.Distinct(StringComparer.Ordinal).Take(MostOtherSkills)]; } = [];

    /// <summary>What people may wish for that is found here.</summary>
    public IReadOnlyList<string> Wishes { get; init => field = [.. value.Distinct(StringComparer.Ordinal).Take(MostWishes)]; } = [];
}
