namespace Fotfeste.Domain.Tests;

public sealed class SideBySideTests
{
    [Theory]
    [InlineData(0, null, false, DemandFit.Fits)]
    [InlineData(null, 3, true, DemandFit.Unknown)]
    [InlineData(2, null, false, DemandFit.Unknown)]
    [InlineData(2, 2, true, DemandFit.Fits)]
    [InlineData(3, 2, false, DemandFit.NeedsAdapting)]
    [InlineData(3, 2, true, DemandFit.OverLimit)]
    [InlineData(1, 0, true, DemandFit.OverLimit)]
    public void A_demand_stands_as_far_as_both_are_known(int? asks, int? tolerates, bool hard, DemandFit fit) =>
        Assert.Equal(fit, DemandBeside.Of(Demand.Noise, (byte?)asks, (byte?)tolerates, hard).Fit);

    [Fact]
    public void What_is_over_a_limit_comes_first_and_what_nobody_spoke_of_is_left_out()
    {
        var person = new ProfileContent { Tolerates = Levels((Demand.Standing, 3), (Demand.Noise, 1), (Demand.Pace, 1), (Demand.Memory, 2)), Hard = default(DemandSet).With(Demand.Noise) };
        var job = Job(Levels((Demand.Standing, 2), (Demand.Noise, 3), (Demand.Pace, 2), (Demand.Customers, 1)));

        var beside = SideBySide.Of(person, job);

        Assert.Equal([(Demand.Noise, DemandFit.OverLimit), (Demand.Pace, DemandFit.NeedsAdapting), (Demand.Customers, DemandFit.Unknown), (Demand.Memory, DemandFit.Unknown), (Demand.Standing, DemandFit.Fits)], beside.Demands.Select(d => (d.Demand, d.Fit)));
        Assert.Equal((1, 1, 1), (beside.Count(DemandFit.OverLimit), beside.Count(DemandFit.NeedsAdapting), beside.Count(DemandFit.Fits)));
    }

    [Theory]
    [InlineData(20, 30, 8, 20, DemandFit.Fits)]
    [InlineData(21, 30, 8, 20, DemandFit.NeedsAdapting)]
    [InlineData(5, 10, 15, 20, DemandFit.NeedsAdapting)]
    [InlineData(null, null, 15, 20, DemandFit.Unknown)]
    [InlineData(20, 30, null, null, DemandFit.Unknown)]
    public void Hours_meet_or_are_talked_about(int? least, int? most, int? wanted, int? possible, DemandFit fit) =>
        Assert.Equal(fit, SideBySide.Of(new ProfileContent { HoursLeast = Of(wanted), HoursMost = Of(possible) }, Job(DemandLevels.Unknown, Of(least), Of(most))).Hours);

    [Theory]
    [InlineData(WorkingTime.Daytime | WorkingTime.Weekend, WorkingTime.Daytime, DemandFit.NeedsAdapting, WorkingTime.Weekend)]
    [InlineData(WorkingTime.Daytime, WorkingTime.Daytime | WorkingTime.Evening, DemandFit.Fits, WorkingTime.None)]
    [InlineData(WorkingTime.None, WorkingTime.Daytime, DemandFit.Unknown, WorkingTime.None)]
    [InlineData(WorkingTime.Night, WorkingTime.None, DemandFit.Unknown, WorkingTime.None)]
    public void Times_that_are_not_possible_are_named(WorkingTime asked, WorkingTime possible, DemandFit fit, WorkingTime missing)
    {
        var beside = SideBySide.Of(new ProfileContent { Times = possible }, Job(DemandLevels.Unknown, times: asked));

        Assert.Equal((fit, missing), (beside.Times, beside.MissingTimes));
    }

    static Hours? Of(int? hours) => hours is { } given ? new Hours(given) : null;

    static DemandLevels Levels(params (Demand Demand, byte Level)[] levels) => levels.Aggregate(DemandLevels.Unknown, (all, one) => all.With(one.Demand, one.Level));

    static JobAnalysis Job(DemandLevels asks, Hours? least = null, Hours? most = null, WorkingTime times = WorkingTime.None)
    {
        var job = JobAnalysis.Begin(Some.NewId<JobAnalysis>(), Employer.Meet(Some.NewId<Employer>(), Some.NewId<Organisation>(), "Fjordkafé"), "Kjøkken", null, null, Some.Day, Some.NewId<StaffMember>(), Some.Day);
        foreach (var group in Enum.GetValues<DemandGroup>()) job.Ask(group, asks);
        job.SetTimes(least, most, times);
        return job;
    }
}
