namespace Fotfeste.Domain.Tests;

/// <summary>The two halves that people write, brought to one comparison.</summary>
public sealed class ProfileAndAnalysisTests
{
    static readonly Id<Seeker> Person = new(Guid.Parse("00000000-0000-7000-8000-000000000001"));

    [Fact]
    public void A_profile_meets_a_job_in_what_both_say()
    {
        var seeker = SeekerFromProfile.Of(new ProfileContent
        {
            Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1).With(Demand.Pace, 2),
            Hard = new DemandSet().With(Demand.Noise),
            HoursMost = new(20),
            Times = WorkingTime.Daytime,
            CommuteMinutes = 45,
            TravelsBy = MeansOfTravel.OwnCar,
            HasLicence = true,
            HomeMunicipality = "00",
        }, Person, "NO");
        var job = new OpenJob(new Id<OpenJob>(Person.Value)) { Place = new("NO", "00"), Demands = DemandLevels.Unknown.With(Demand.Noise, 1).With(Demand.Pace, 4), HoursLeast = new(25), Times = WorkingTime.Daytime };

        var why = MatchIndex.Build([], InventedJobs.Places).Compare(seeker, job);

        Assert.True(why.IsWithinLimits);
        Assert.Equal([(ScorePart.Hours, -30), (ScorePart.Demands, -20)], why.Reasons.Where(r => r.Side == ReasonSide.Adjust).Select(r => (r.Part, r.Points)));
        Assert.Equal((MeansOfTravel.OwnCar, DrivingLicences.Car, 45), (seeker.Travel, seeker.Licences, seeker.CommuteMost));
        Assert.False(MatchIndex.Build([], InventedJobs.Places).Compare(seeker, job with { Demands = job.Demands.With(Demand.Noise, 2) }).IsWithinLimits);
    }

    [Fact]
    public void An_empty_profile_limits_nothing()
    {
        var seeker = SeekerFromProfile.Of(ProfileContent.Nothing, Person, "NO");

        Assert.Null(seeker.Home);
        Assert.Null(seeker.Traits);
        Assert.Null(seeker.PossibleTimes);
        Assert.Null(seeker.Licences);
        Assert.Empty(seeker.FirmDemands);
    }

    [Fact]
    public void A_job_that_was_looked_at_brings_its_occupation_and_what_it_is_like_but_no_demand_that_nobody_saw()
    {
        UsualJobs usual = new(new([new("94", InterestLevels.Parse("400000"), DemandLevels.Unknown.With(Demand.Noise, 4))]));
        var job = JobAnalysis.Begin(Some.NewId<JobAnalysis>(), Employer.Meet(Some.NewId<Employer>(), Some.NewId<Organisation>(), "Fjordkafé"), "Kjøkken", null, null, Some.Day, Some.NewId<StaffMember>(), Some.Day);
        var before = JobFromAnalysis.Of(job, "NO", usual);

        job.Call(new(new(OccupationScheme.Own, "kitchen-helper"), "9412", false, TermWords.None, OccupationTraits.Unknown));
        var called = JobFromAnalysis.Of(job, "NO", usual);
        job.Call(new(new(OccupationScheme.Onet, "35-9021.00"), "", false, TermWords.None, OccupationTraits.Unknown));
        var ungrouped = JobFromAnalysis.Of(job, "NO", usual);

        Assert.Equal((null, null), (before.Occupation, before.Traits));
        Assert.Equal(("isco:9412", true, true), (called.Occupation, called.Traits!.Steps[0] > 0, called.Demands.IsEmpty));
        Assert.Equal((null, null, "onet:35-9021.00"), (ungrouped.Occupation, ungrouped.Traits, $"{job.Occupation}"));
        job.Call(null);
        Assert.Null(job.Occupation);
    }

    [Fact]
    public void Interests_count_when_all_six_are_said()
    {
        var five = Enum.GetValues<Interest>().Skip(1).Aggregate(InterestLevels.Unknown, (levels, interest) => levels.With(interest, 2));

        Assert.Null(SeekerFromProfile.Of(new() { Interests = five }, Person, "NO").Traits);
        Assert.True(SeekerFromProfile.Of(new() { Interests = five.With(Interest.Realistic, 4) }, Person, "NO").Traits!.Steps[0] > 0);
    }
}
