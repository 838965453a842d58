namespace Fotfeste.Domain.Tests;

/// <summary>Jobs and people with every gap and extreme that records have: much is unknown, some is absurd, nothing is anybody's.</summary>
sealed class InventedJobs(int seed)
{
    readonly Random chance = new(seed);

    static readonly (string Country, Municipalities Municipalities)[] Countries =
    [
        ("NO", new([.. Enumerable.Range(0, 12).Select(n => new Municipality($"{n:00}", $"Sted {n}", "1", "Fylke", n == 11 ? null : new(59 + n * 0.15, 10 + n * 0.1), n == 11 ? "none" : "mean-of-places"))])),
        ("SE", new([.. Enumerable.Range(0, 5).Select(n => new Municipality($"{n:00}", $"Ort {n}", "1", "Län", new(59 + n * 0.5, 11.5 + n), "mean-of-places"))])),
    ];

    public static PlaceMap Places { get; } = new(Countries);

    public List<OpenJob> Jobs(int count, Func<OpenJob, OpenJob>? but = null) => [.. Enumerable.Range(0, count).Select(_ => but is null ? Job() : but(Job()))];

    public OpenJob Job() => new(new Id<OpenJob>(Key()))
    {
        Place = Place(),
        OtherPlaces = Maybe(25) ? [.. Enumerable.Range(0, chance.Next(1, 5)).Select(_ => Place()).OfType<JobPlace>()] : [],
        Demands = Levels(4, 60),
        HoursLeast = Hours(70),
        HoursMost = Hours(70),
        Times = Maybe(80) ? (WorkingTime)chance.Next(256) & (WorkingTime)chance.Next(256) : null,
        Languages = Languages(),
        Licences = Maybe(50) ? (DrivingLicences)(chance.Next(256) & chance.Next(256)) : null,
        Traits = Maybe(80) ? JobTraits.OfOccupation([.. Enumerable.Range(0, chance.Next(JobTraits.Scales + 1)).Select(_ => chance.Next(16))]) : null,
        Occupation = Maybe(80) ? $"o{chance.Next(20)}" : null,
        RequiredSkills = [.. Codes("s", 60, 9)],
        OtherSkills = [.. Codes("s", 60, 9)],
        Wishes = [.. Codes("w", 8, 5)],
    };

    public Seeker Seeker() => new(new Id<Seeker>(Key()))
    {
        Home = Place(),
        Travel = (MeansOfTravel)chance.Next(6),
        CommuteMost = Maybe(70) ? chance.Next(0, 300) : null,
        Tolerates = Levels(4, 60),
        FirmDemands = [.. Enum.GetValues<Demand>().Where(_ => Maybe(6))],
        HoursLeast = Hours(50),
        HoursMost = Hours(50),
        HoursAreFirm = Maybe(30),
        PossibleTimes = Maybe(60) ? (WorkingTime)chance.Next(256) : null,
        ImpossibleTimes = Maybe(40) ? (WorkingTime)(1 << chance.Next(8)) : WorkingTime.None,
        Languages = Languages(),
        Licences = Maybe(60) ? (DrivingLicences)chance.Next(256) : null,
        Traits = Maybe(80) ? JobTraits.OfPerson([.. Enumerable.Range(0, chance.Next(JobTraits.Scales + 1)).Select(_ => chance.Next(25))], 24) : null,
        Occupations = Codes("o", 20, 6).ToDictionary(c => c, _ => chance.Next(0, 101)),
        Skills = Codes("s", 60, 20).ToDictionary(c => c, _ => chance.Next(1, 5)),
        Wishes = Codes("w", 8, 5).ToDictionary(c => c, _ => chance.Next(1, 4)),
    };

    JobPlace? Place() => chance.Next(18) switch { 0 => null, 1 => new("NO", "nowhere"), var n and < 13 => new("NO", $"{n - 2:00}"), var n => new("SE", $"{n - 13:00}") };

    DemandLevels Levels(int most, int percent) => Enum.GetValues<Demand>().Aggregate(DemandLevels.Unknown, (levels, demand) => Maybe(percent) ? levels.With(demand, (byte)chance.Next(most + 1)) : levels);

    LanguageLevels Languages() => Enum.GetValues<WorkLanguage>().Aggregate(new LanguageLevels(), (levels, language) => Maybe(30) ? levels.With(language, (byte)chance.Next(7)) : levels);

    Hours? Hours(int percent) => Maybe(percent) ? new(chance.Next(0, 8001) / 100m) : null;

    IEnumerable<string> Codes(string of, int kinds, int most) => Enumerable.Range(0, chance.Next(most)).Select(_ => $"{of}{chance.Next(kinds)}").Distinct();

    bool Maybe(int percent) => chance.Next(100) < percent;

    Guid Key()
    {
        var key = new byte[16];
        chance.NextBytes(key);
        return new(key);
    }
}
