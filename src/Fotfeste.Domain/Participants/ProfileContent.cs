namespace Fotfeste.Domain;

/// <summary>What a vocational profile says: what the person wants and can, in the person's own words, and what work must be like to be possible. What nobody has said is unknown, never zero.</summary>
public sealed record ProfileContent
{
    /// <summary>The longest way to work, in minutes, that is taken for meant.</summary>
    public const int LongestWay = 300;

    public static ProfileContent Nothing { get; } = new();

    /// <summary>In the person's own words.</summary>
    public Sealed Wishes { get; init; } = Sealed.Nothing;
    /// <summary>Occupations that the person would like, as far as a list has them; the words above say the rest.</summary>
    public WishedWork Work { get; init; } = WishedWork.None;
    public InterestLevels Interests { get; init; } = InterestLevels.Unknown;
    public Sealed Strengths { get; init; } = Sealed.Nothing;
    public Sealed Experience { get; init; } = Sealed.Nothing;
    /// <summary>What makes work possible: people, things, ways of doing it.</summary>
    public Sealed Helps { get; init; } = Sealed.Nothing;
    /// <summary>How much of each demand is all right.</summary>
    public DemandLevels Tolerates { get; init; } = DemandLevels.Unknown;
    /// <summary>Where more than that is not possible; elsewhere more may be, with adjustments.</summary>
    public DemandSet Hard { get; init; }
    /// <summary>The fewest hours a week that the person wants.</summary>
    public Hours? HoursLeast { get; init; }
    /// <summary>The most hours a week that are possible.</summary>
    public Hours? HoursMost { get; init; }
    /// <summary>When work is possible; none while nobody has said.</summary>
    public WorkingTime Times { get; init; }
    /// <summary>The longest way to work, one way, in minutes.</summary>
    public int? CommuteMinutes { get; init; }
    public MeansOfTravel TravelsBy { get; init; }
    public bool? HasLicence { get; init; }
    /// <summary>How well the person manages in each language at work.</summary>
    public LanguageLevels Languages { get; init; }
    /// <summary>Where the person lives: a code of the country's municipalities.</summary>
    public string? HomeMunicipality { get; init; }

    /// <summary>Which parts differ from the other content.</summary>
    public IReadOnlyList<ProfilePart> Changed(ProfileContent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. Enum.GetValues<ProfilePart>().Where(part => !Of(part).Equals(other.Of(part)))];
    }

    /// <summary>Is anything said in this part?</summary>
    public bool Says(ProfilePart part) => !Of(part).Equals(Nothing.Of(part));

    object Of(ProfilePart part) => part switch
    {
        ProfilePart.Wishes => Wishes,
        ProfilePart.Work => Work,
        ProfilePart.Interests => Interests,
        ProfilePart.Strengths => Strengths,
        ProfilePart.Experience => Experience,
        ProfilePart.Helps => Helps,
        ProfilePart.Demands => (Tolerates, Hard),
        ProfilePart.Hours => (HoursLeast, HoursMost),
        ProfilePart.Times => Times,
        ProfilePart.Way => (CommuteMinutes, TravelsBy, HasLicence, HomeMunicipality),
        ProfilePart.Languages => Languages,
    };

    internal IEnumerable<string> Obstacles()
    {
        if (HoursLeast is { IsLikely: false } || HoursMost is { IsLikely: false }) yield return "profile.hours-unlikely";
        if (HoursLeast > HoursMost) yield return "profile.hours-turned";
        if (CommuteMinutes is < 0 or > LongestWay) yield return "profile.way-unlikely";
        if (Hard.All().Any(demand => Tolerates[demand] is null)) yield return "profile.limit-needs-level";
    }
}
