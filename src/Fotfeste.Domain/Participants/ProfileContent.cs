namespace Fotfeste.Domain;

/// <summary>What a vocational profile says: what the person wants and can, what work must be like to be possible, and whose each part is. What nobody has said is unknown, never zero.</summary>
public sealed record ProfileContent
{
    /// <summary>The longest way to work, in minutes, that is taken for meant.</summary>
    public const int LongestWay = 300;

    public static ProfileContent Nothing { get; } = new();

    /// <summary>What the person would like to do, dreams too.</summary>
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
    /// <summary>Whose each part is; of a part that says nothing it means nothing.</summary>
    public SaidByPart Said { get; init; }

    /// <summary>Which parts differ from the other content, in what they say or in whose they are.</summary>
    public IReadOnlyList<ProfilePart> Changed(ProfileContent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. Enum.GetValues<ProfilePart>().Where(part => !Of(part).Equals(other.Of(part)) || (Says(part) && Said[part] != other.Said[part]))];
    }

    /// <summary>The same, where what says something else than before was found out together.</summary>
    public ProfileContent TogetherWhereNew(ProfileContent before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return this with { Said = Enum.GetValues<ProfilePart>().Where(part => !Of(part).Equals(before.Of(part))).Aggregate(Said, (said, part) => said.With(part, SaidBy.Together)) };
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
        // What leaves a job out is the person's own word (decision 0067).
        if (!Hard.IsEmpty && Said[ProfilePart.Demands] == SaidBy.Coach) yield return "profile.limit-not-own";
        if (CommuteMinutes is not null && Said[ProfilePart.Way] == SaidBy.Coach) yield return "profile.way-not-own";
    }
}
