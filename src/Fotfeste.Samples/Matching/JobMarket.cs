using System.Globalization;

namespace Fotfeste.Samples;

/// <summary>Jobs and people to compare, by the hundred thousand, for measuring and for trying every case: invented, and the same from the same seed on every machine.</summary>
/// <remarks>
/// Municipalities get jobs by how near they lie to one of the big cities, which hold the shares below; so there is a neighbourhood with a fifth of all jobs, and many with a handful.
/// Skills come from a vocabulary of 6,000 by Zipf's law, two thirds of them from the occupation's own. Everything is known of every job, which is the most work there can be: real ads say less.
/// </remarks>
public sealed class JobMarket
{
    const int Occupations = 400, Skills = 6000, OwnSkills = 30, Wishes = 40;

    static readonly int KindsOfDemand = Enum.GetValues<Demand>().Length;
    static readonly string[] SkillCodes = Codes("skill", Skills), WishCodes = Codes("wish", Wishes), OccupationCodes = Codes("occupation", Occupations);

    // Shares in thousandths of all jobs and people; what is left is spread evenly.
    static readonly (double Latitude, double Longitude, int Share)[] Cities =
    [
        (59.33, 18.07, 240), (59.91, 10.75, 130), (55.68, 12.57, 110), (60.17, 24.94, 90), (57.71, 11.97, 70), (55.60, 13.00, 40), (56.16, 10.20, 40), (60.39, 5.32, 30), (61.50, 23.76, 25), (64.15, -21.94, 15),
    ];

    readonly Dice dice;
    readonly (JobPlace Place, GeoPoint Point)[] places;
    readonly double[] shares, zipf;
    readonly Occupation[] occupations;

    /// <param name="seed">The same seed, the same market.</param>
    /// <param name="countries">Municipalities to live and work in.</param>
    public JobMarket(string seed, IEnumerable<(string Country, Municipalities Municipalities)> countries)
    {
        dice = new(seed);
        places = [.. from c in countries from m in c.Municipalities.All let point = m.Point where point is not null select (new JobPlace(c.Country, m.Code), point.Value)];
        shares = Running(places.Select(p => Share(p.Point)));
        zipf = Running(Enumerable.Range(1, Skills).Select(n => 1.0 / n));
        occupations = [.. Enumerable.Range(0, Occupations).Select(n => Invent(dice.For($"occupation {n}")))];
    }

    /// <summary>The municipality with the most jobs in it.</summary>
    public JobPlace BiggestCity => places[Enumerable.Range(0, places.Length).MaxBy(n => shares[n] - (n == 0 ? 0 : shares[n - 1]))].Place;

    public IEnumerable<OpenJob> Jobs(int count)
    {
        var chance = dice.For("jobs");
        for (var n = 0; n < count; n++) yield return Job(n, chance);
    }

    public IEnumerable<Seeker> Seekers(int count)
    {
        var chance = dice.For("seekers");
        for (var n = 0; n < count; n++) yield return Person(n, chance);
    }

    OpenJob Job(int number, Dice chance)
    {
        var kind = chance.Between(0, Occupations - 1);
        var occupation = occupations[kind];
        var fullTime = chance.Chance(65);
        var hours = fullTime ? 37.5m : chance.Between(8, 32);
        var languages = new LanguageLevels().With((WorkLanguage)chance.Between(0, 4), (byte)chance.Between(1, 5));
        var times = WorkingTime.Daytime;
        for (var time = 1; time < 8; time++) if (chance.Between(1, 6) == 1) times |= (WorkingTime)(1 << time);
        return new(new Id<OpenJob>(Key(1, number)))
        {
            Place = Somewhere(chance),
            Demands = Levels(demand => (byte)Math.Clamp(occupation.Demands[demand] + chance.Between(-1, 1), 0, 4)),
            HoursLeast = new(hours),
            HoursMost = new(fullTime ? hours : hours + chance.Between(0, 5)),
            Times = times,
            Languages = chance.Chance(20) ? languages.With(WorkLanguage.English, (byte)chance.Between(1, 4)) : languages,
            Licences = chance.Chance(15) ? DrivingLicences.Car : chance.Chance(5) ? DrivingLicences.Forklift : DrivingLicences.None,
            Traits = JobTraits.OfOccupation(occupation.Traits),
            Occupation = OccupationCodes[kind],
            RequiredSkills = [.. Enumerable.Range(0, chance.Between(1, 4)).Select(_ => Skill(occupation, chance))],
            OtherSkills = [.. Enumerable.Range(0, chance.Between(0, 4)).Select(_ => Skill(occupation, chance))],
            Wishes = [.. Enumerable.Range(0, chance.Between(0, 3)).Select(_ => chance.OneOf(WishCodes))],
        };
    }

    Seeker Person(int number, Dice chance)
    {
        int[] wished = [chance.Between(0, Occupations - 1), chance.Between(0, Occupations - 1)];
        var tolerated = new byte[KindsOfDemand];
        for (var demand = 0; demand < tolerated.Length; demand++) tolerated[demand] = (byte)chance.Between(3, 4);
        int[] sensitive = [.. Enumerable.Range(0, 4).Select(_ => chance.Between(0, KindsOfDemand - 1))];
        foreach (var demand in sensitive) tolerated[demand] = (byte)chance.Between(2, 3);
        var times = WorkingTime.Daytime;
        for (var time = 1; time < 8; time++) if (chance.Chance(60)) times |= (WorkingTime)(1 << time);
        var partTime = chance.Chance(33);
        Dictionary<string, int> near = [], skills = [], wishes = [];
        for (var n = 0; n < 10; n++) near[chance.OneOf(OccupationCodes)] = chance.Between(20, 80);
        foreach (var occupation in wished) near[OccupationCodes[occupation]] = 100;
        for (var n = chance.Between(8, 14); n > 0; n--) skills[Skill(occupations[chance.OneOf(wished)], chance)] = chance.Between(1, 4);
        for (var n = 0; n < 3; n++) wishes[chance.OneOf(WishCodes)] = chance.Between(1, 3);
        return new(new Id<Seeker>(Key(2, number)))
        {
            Home = Somewhere(chance),
            Travel = chance.Chance(60) ? MeansOfTravel.PublicTransport : MeansOfTravel.OwnCar,
            CommuteMost = chance.Between(30, 90),
            Tolerates = Levels(demand => tolerated[demand]),
            FirmDemands = [(Demand)sensitive[0], (Demand)sensitive[1]],
            HoursMost = new(partTime ? chance.Between(12, 36) : 40),
            HoursLeast = new(partTime ? 4 : 10),
            HoursAreFirm = true,
            PossibleTimes = times,
            ImpossibleTimes = chance.Chance(50) ? (WorkingTime)byte.MaxValue & ~times : WorkingTime.Night & ~times,
            Languages = new LanguageLevels().With((WorkLanguage)chance.Between(0, 4), (byte)chance.Between(2, 6)).With(WorkLanguage.English, (byte)chance.Between(0, 5)),
            Licences = chance.Chance(50) ? DrivingLicences.Car : DrivingLicences.None,
            Traits = JobTraits.OfPerson([.. occupations[wished[0]].Traits.Zip(occupations[wished[1]].Traits, (one, other) => (one + other) / 2)], JobTraits.Most),
            Occupations = near,
            Skills = skills,
            Wishes = wishes,
        };
    }

    JobPlace Somewhere(Dice chance) => places[Pick(shares, chance)].Place;

    string Skill(Occupation occupation, Dice chance) => SkillCodes[chance.Chance(67) ? chance.OneOf(occupation.Skills) : Pick(zipf, chance)];

    Occupation Invent(Dice chance) => new(
        [.. Enumerable.Range(0, KindsOfDemand).Select(_ => chance.Between(0, 4))],
        [.. Enumerable.Range(0, JobTraits.Scales).Select(_ => (chance.Between(0, JobTraits.Most) + chance.Between(0, JobTraits.Most)) / 2)],
        [.. Enumerable.Range(0, OwnSkills).Select(_ => chance.Between(1, 3) == 1 ? Pick(zipf, chance) : chance.Between(0, Skills - 1))]);

    static double Share(GeoPoint point)
    {
        var share = 1.0;
        foreach (var city in Cities)
        {
            var (north, east) = ((point.Latitude - city.Latitude) * 111, (point.Longitude - city.Longitude) * 111 * Math.Cos(double.DegreesToRadians(city.Latitude)));
            share += city.Share * Math.Exp(-Math.Sqrt(north * north + east * east) / 12);
        }
        return share;
    }

    static DemandLevels Levels(Func<int, byte> level) =>
        DemandLevels.Parse(string.Create(KindsOfDemand, level, (code, of) => { for (var n = 0; n < code.Length; n++) code[n] = (char)('0' + of(n)); }));

    static double[] Running(IEnumerable<double> shares)
    {
        var sum = 0.0;
        return [.. shares.Select(share => sum += share)];
    }

    static int Pick(double[] running, Dice chance)
    {
        const int Fine = 1 << 30;
        var at = Array.BinarySearch(running, chance.Between(0, Fine - 1) / (double)Fine * running[^1]);
        return Math.Min(at < 0 ? ~at : at, running.Length - 1);
    }

    static Guid Key(byte kind, int number) => new(number, kind, 0, 128, 0, 0, 0, 0, 0, 0, 0);

    static string[] Codes(string of, int count) => [.. Enumerable.Range(0, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{of}-{n}"))];

    sealed record Occupation(int[] Demands, int[] Traits, int[] Skills);
}
