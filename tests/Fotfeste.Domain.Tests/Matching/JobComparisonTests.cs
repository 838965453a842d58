namespace Fotfeste.Domain.Tests;

/// <summary>What a practitioner would expect of a comparison, and of the order that it gives.</summary>
public sealed class JobComparisonTests
{
    static readonly Seeker Amina = new(new Id<Seeker>(Guid.Parse("00000000-0000-7000-8000-000000000001")))
    {
        Home = new("NO", "00"),
        CommuteMost = 60,
        Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1).With(Demand.Customers, 2).With(Demand.Lifting, 3),
        FirmDemands = [Demand.Noise],
        HoursMost = new(20),
        PossibleTimes = WorkingTime.Daytime,
        ImpossibleTimes = WorkingTime.Night,
        Licences = DrivingLicences.None,
        Occupations = new Dictionary<string, int> { ["kitchen"] = 100, ["canteen"] = 80 },
        Skills = new Dictionary<string, int> { ["baking"] = 3 },
        Wishes = new Dictionary<string, int> { ["small-place"] = 2 },
    };

    static readonly OpenJob Canteen = new(new Id<OpenJob>(Guid.Parse("00000000-0000-7000-8000-000000000002")))
    {
        Place = new("NO", "00"),
        Demands = DemandLevels.Unknown.With(Demand.Noise, 1).With(Demand.Customers, 1).With(Demand.Lifting, 2),
        HoursLeast = new(15),
        HoursMost = new(25),
        Times = WorkingTime.Daytime,
        Licences = DrivingLicences.None,
        Occupation = "canteen",
        RequiredSkills = ["baking"],
    };

    [Fact]
    public void A_job_that_fits_says_why()
    {
        var why = Compare(Canteen);

        Assert.True(why.IsWithinLimits);
        Assert.Equal([ScorePart.Commute, ScorePart.Hours, ScorePart.WorkingTimes, ScorePart.Demands, ScorePart.Demands, ScorePart.Occupation, ScorePart.Skills], why.Reasons.Where(r => r.Side == ReasonSide.For).Select(r => r.Part));
        Assert.Equal((80, 18), (why[ScorePart.Occupation], why[ScorePart.Skills]));
        Assert.Equal(why.Reasons.Sum(r => r.Points), why.Score);
    }

    [Fact]
    public void Too_many_hours_and_evenings_would_have_to_be_adjusted_and_hide_nothing()
    {
        var why = Compare(Canteen with { HoursLeast = new(37.5m), HoursMost = new(37.5m), Times = WorkingTime.Daytime | WorkingTime.Evening });

        Assert.True(why.IsWithinLimits);
        Assert.Equal([(ScorePart.Hours, -105, 75, 40), (ScorePart.WorkingTimes, -40, null, null)], why.Reasons.Where(r => r.Side == ReasonSide.Adjust).Select(r => (r.Part, r.Points, r.Asked, r.Possible)));
        Assert.Equal(WorkingTime.Evening, why.Reasons.Single(r => r is { Side: ReasonSide.Adjust, Part: ScorePart.WorkingTimes }).Time);
    }

    [Fact]
    public void Only_what_the_person_calls_a_limit_is_one()
    {
        var loud = Compare(Canteen with { Demands = Canteen.Demands.With(Demand.Noise, 3) });
        var busy = Compare(Canteen with { Demands = Canteen.Demands.With(Demand.Customers, 4) });
        var night = Compare(Canteen with { Times = WorkingTime.Night });

        Assert.Equal((Demand.Noise, 3, 1), loud.Reasons.Where(r => r.Side == ReasonSide.Limit).Select(r => (r.Demand!.Value, r.Asked!.Value, r.Possible!.Value)).Single());
        Assert.True(busy.IsWithinLimits);
        Assert.Equal((Demand.Customers, -20), busy.Reasons.Where(r => r.Side == ReasonSide.Adjust).Select(r => (r.Demand!.Value, r.Points)).Single());
        Assert.Equal(WorkingTime.Night, night.Reasons.Single(r => r.Side == ReasonSide.Limit).Time);
    }

    [Fact]
    public void What_nobody_has_said_is_asked_about_and_counts_nothing()
    {
        var bare = new OpenJob(Canteen.Id);

        var why = Compare(bare);

        Assert.Equal(0, why.Score);
        Assert.True(why.IsWithinLimits);
        Assert.All(why.Reasons, r => Assert.Equal(ReasonSide.Unknown, r.Side));
        Assert.Equal([Demand.Lifting, Demand.Noise, Demand.Customers], why.Reasons.Where(r => r.Part == ScorePart.Demands).Select(r => r.Demand!.Value));
        Assert.Equal([Demand.Pace], Compare(bare with { Demands = DemandLevels.Unknown.With(Demand.Pace, 4).With(Demand.Walking, 1) }).Reasons.Where(r => r.Asked is 4 or 1).Select(r => r.Demand!.Value));
    }

    [Fact]
    public void A_licence_or_a_language_that_is_lacking_speaks_against_and_excludes_nobody()
    {
        var driving = Compare(Canteen with { Licences = DrivingLicences.Car | DrivingLicences.Forklift });
        var speaking = Compare(Canteen with { Languages = new LanguageLevels().With(WorkLanguage.Norwegian, 4).With(WorkLanguage.English, 2) }, Amina with { Languages = new LanguageLevels().With(WorkLanguage.Norwegian, 2) });

        Assert.Equal([DrivingLicences.Car, DrivingLicences.Forklift], driving.Reasons.Where(r => r.Side == ReasonSide.Against).Select(r => r.Licence!.Value));
        Assert.Equal(-30, speaking[ScorePart.Languages]);
        Assert.Equal(WorkLanguage.English, speaking.Reasons.Single(r => r is { Part: ScorePart.Languages, Side: ReasonSide.Unknown }).Language);
        Assert.True(driving.IsWithinLimits && speaking.IsWithinLimits);
    }

    [Fact]
    public void The_wished_occupation_comes_before_one_that_is_near_and_that_before_one_that_is_not()
    {
        OpenJob[] jobs = [Job(3, "warehouse"), Job(2, "canteen"), Job(1, "kitchen")];

        Assert.Equal(["kitchen", "canteen", "warehouse"], Ranked(Amina, jobs).Select(j => j.Occupation));
    }

    [Fact]
    public void A_job_around_the_corner_comes_before_the_same_job_an_hour_away() =>
        Assert.Equal(["00", "04"], Ranked(Amina with { CommuteMost = null }, [Job(1, "kitchen") with { Place = new("NO", "04") }, Job(2, "kitchen") with { Place = new("NO", "00") }]).Select(j => j.Place!.Value.Municipality));

    [Fact]
    public void A_wished_job_that_asks_for_an_adjustment_comes_before_a_perfect_fit_that_nobody_wished_for() =>
        Assert.Equal(["kitchen", "warehouse"], Ranked(Amina, [Job(1, "warehouse"), Job(2, "kitchen") with { Demands = Canteen.Demands.With(Demand.Customers, 4), HoursLeast = new(25) }]).Select(j => j.Occupation));

    [Fact]
    public void Work_with_people_suits_who_is_drawn_to_people()
    {
        var social = JobTraits.OfOccupation(2, 3, 4, 15, 8, 4);
        var practical = JobTraits.OfOccupation(15, 4, 2, 3, 4, 8);
        var seeker = Amina with { Traits = JobTraits.OfPerson([4, 6, 10, 24, 12, 8], 24), Occupations = new Dictionary<string, int>() };

        Assert.Equal([1, 2], Ranked(seeker, [Job(2, null) with { Traits = practical }, Job(1, null) with { Traits = social }]).Select(j => (int)j.Id.Value.ToByteArray()[^1]));
        Assert.Equal(ReasonSide.Against, Compare(Canteen with { Traits = practical }, seeker).Reasons.Single(r => r.Part == ScorePart.Interests).Side);
    }

    [Fact]
    public void Who_says_very_much_to_everything_is_drawn_to_nothing_in_particular() => Assert.All(JobTraits.OfPerson([24, 24, 24, 24, 24, 24], 24).Steps.ToArray(), step => Assert.Equal(0, step));

    static OpenJob Job(int number, string? occupation) => Canteen with { Id = new(Guid.Parse($"00000000-0000-7000-8000-{number:x12}")), Occupation = occupation, RequiredSkills = [] };

    static JobComparison Compare(OpenJob job, Seeker? seeker = null) => MatchIndex.Build([], InventedJobs.Places).Compare(seeker ?? Amina, job);

    static IEnumerable<OpenJob> Ranked(Seeker seeker, IEnumerable<OpenJob> jobs) => MatchIndex.Build(jobs, InventedJobs.Places).Rank(seeker, MatchLimits.Own, 10).Best.Select(j => j.Job);
}
