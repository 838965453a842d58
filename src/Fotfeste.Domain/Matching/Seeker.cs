namespace Fotfeste.Domain;

/// <summary>A person as matching sees them, made from the person's own profile. Only what the person calls a limit excludes a job; what is null or unknown counts neither way.</summary>
/// <param name="Id">That of what it came from.</param>
public sealed record Seeker(Id<Seeker> Id)
{
    /// <summary>The municipality that the way to work begins in.</summary>
    public JobPlace? Home { get; init; }

    public MeansOfTravel Travel { get; init; }

    /// <summary>The longest way to work, in minutes one way; null for none.</summary>
    public int? CommuteMost { get; init; }

    /// <summary>How much of each demand is all right.</summary>
    public DemandLevels Tolerates { get; init; } = DemandLevels.Unknown;

    /// <summary>The demands of which more than that is out of the question.</summary>
    public IReadOnlyCollection<Demand> FirmDemands { get; init; } = [];

    public Hours? HoursLeast { get; init; }

    public Hours? HoursMost { get; init; }

    /// <summary>Other hours are out of the question.</summary>
    public bool HoursAreFirm { get; init; }

    /// <summary>The times that are all right.</summary>
    public WorkingTime? PossibleTimes { get; init; }

    /// <summary>The times that are out of the question.</summary>
    public WorkingTime ImpossibleTimes { get; init; }

    public LanguageLevels Languages { get; init; }

    public DrivingLicences? Licences { get; init; }

    /// <summary>What the person is drawn to.</summary>
    public JobTraits? Traits { get; init; }

    /// <summary>Occupations by code with their nearness to what is wished for: 100 for the wish itself, 0 for nothing in common.</summary>
    public IReadOnlyDictionary<string, int> Occupations { get; init; } = new Dictionary<string, int>();

    /// <summary>Skills by code with how well: 1 to 4. No record fills it today (decision 0056).</summary>
    public IReadOnlyDictionary<string, int> Skills { get; init; } = new Dictionary<string, int>();

    /// <summary>What is wished for in a job besides the occupation, by code with how much: 1 to 3. No record fills it today: wishes in words are for people, and the occupations wished for stand above (decision 0056).</summary>
    public IReadOnlyDictionary<string, int> Wishes { get; init; } = new Dictionary<string, int>();

    /// <summary>The same person before a job that nobody has looked at: what is usual in such work is a guess, and no guess is beyond anybody's limit.</summary>
    public Seeker BeforeUnseen() => FirmDemands.Count == 0 ? this : this with { FirmDemands = [] };
}
