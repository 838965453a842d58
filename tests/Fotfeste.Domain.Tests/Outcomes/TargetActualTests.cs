using static Fotfeste.Testing.Facts;

namespace Fotfeste.Domain.Tests;

/// <summary>The funders' targets in the funders' own terms (domain reference 8.3).</summary>
public sealed class TargetActualTests
{
    const string Aktivitetsersättning = "time-limited-disability";
    static readonly ReportPeriod period = Period("2015-01-01", "2017-06-30");

    [Fact]
    public void Of_those_with_aktivitetsersättning_who_exit_35_percent_go_to_work_job_seeking_or_studies()
    {
        OutcomeFact[] facts =
        [
            .. Exits(3, "work", Aktivitetsersättning), .. Exits(2, "job-seeking", Aktivitetsersättning), .. Exits(2, "studies", Aktivitetsersättning),
            .. Exits(13, "right-income", Aktivitetsersättning),
            .. Exits(30, "other", "social-assistance"), Support("2015-01-01", incomes: [Aktivitetsersättning]), Support("2013-01-01", "2014-12-31", to: "work", incomes: [Aktivitetsersättning]),
        ];

        var actual = Actual(TargetKind.ShareOfExits, 35, facts, destinations: ["work", "job-seeking", "studies"], income: Aktivitetsersättning);

        var line = Assert.Single(actual.Lines);
        Assert.Equal((7, 20, 35m, true), (line.Number.Shown, line.Of!.Value.Shown, line.Percent!.Value.Value, line.Reached));
        Assert.Equal([OutcomeWarning.OngoingNotInIt], actual.Warnings);
    }

    [Fact]
    public void A_share_that_only_rounds_up_to_the_target_does_not_reach_it()
    {
        var actual = Actual(TargetKind.ShareOfExits, 35, [.. Exits(696, "work"), .. Exits(1295, "other")], destinations: ["work"]);

        Assert.Equal((35.0m, false), (actual.Lines[0].Percent!.Value.Rounded, actual.Lines[0].Reached));
    }

    [Fact]
    public void Five_jobs_per_municipality_and_year_are_counted_in_each_even_where_there_are_none()
    {
        Id<Unit> gislaved = Named<Unit>("Gislaved"), värnamo = Named<Unit>("Värnamo");
        OutcomeFact[] facts =
        [
            .. Jobs(gislaved, 4, "2015-12-31"), .. Jobs(gislaved, 7, "2016-01-01"), .. Jobs(gislaved, 2, "2017-03-01"), .. Jobs(gislaved, 1, "2017-07-01"),
            Support("2015-01-01", unit: gislaved, jobs: [Job("2015-02-01", CompetitiveClass.Placement)]),
        ];

        var lines = Actual(TargetKind.JobsPerUnitAndYear, 5, facts, units: [gislaved, värnamo]).Lines;

        Assert.Equal([(4, false), (7, true), (2, null)], lines.Where(l => l.Unit == gislaved).Select(l => (l.Number.Shown ?? -1, l.Reached)));
        Assert.Equal([(0, false), (0, false), (0, null)], lines.Where(l => l.Unit == värnamo).Select(l => (l.Number.Shown ?? -1, l.Reached)));
        Assert.Equal([false, false, true], lines.Take(3).Select(l => l.IsUnfinished));
        Assert.All(lines, l => Assert.Null(l.Of));
    }

    [Fact]
    public void A_target_that_is_reached_is_reached_before_the_year_is_over()
    {
        var line = Actual(TargetKind.JobsPerUnitAndYear, 2, [.. Jobs(OneUnit, 2, "2017-01-01")]).Lines[^1];

        Assert.Equal((true, true), (line.IsUnfinished, line.Reached));
    }

    [Fact]
    public void A_second_job_of_the_same_person_is_a_job_too_but_one_into_work()
    {
        OutcomeFact[] twice = [Support("2015-01-01", jobs: [Job("2016-01-01"), Job("2016-06-01")])];

        Assert.Equal(2, Actual(TargetKind.JobsPerUnitAndYear, 5, twice).Lines[1].Number.Shown);
        Assert.Equal(1, Actual(TargetKind.ShareOfEnrolled, 50, twice).Lines[0].Number.Shown);
    }

    [Fact]
    public void Enrolled_is_counted_on_the_last_day()
    {
        OutcomeFact[] facts = [Support("2015-01-01"), Support("2015-01-01", "2017-06-30"), Support("2015-01-01", "2017-07-01"), Support("2017-07-01")];

        Assert.Equal((2, true), (Actual(TargetKind.Enrolled, 2, facts).Lines[0].Number.Shown, Actual(TargetKind.Enrolled, 2, facts).Lines[0].Reached));
        Assert.False(Actual(TargetKind.Enrolled, 3, facts).Lines[0].Reached);
    }

    [Fact]
    public void Share_of_the_enrolled_names_the_open_cohort_and_the_small_number()
    {
        var actual = Actual(TargetKind.ShareOfEnrolled, 40, [Support("2015-01-01", jobs: [Job("2015-03-01")]), Support("2015-01-01", jobs: [Job("2017-07-01")])]);

        Assert.Equal((1, 2, true), (actual.Lines[0].Number.Shown, actual.Lines[0].Of!.Value.Shown, actual.Lines[0].Reached));
        Assert.Equal([OutcomeWarning.OpenCohort, OutcomeWarning.Few], actual.Warnings);
    }

    [Fact]
    public void Another_programmes_people_are_not_in_it() =>
        Assert.Equal(0, Actual(TargetKind.Enrolled, 1, [Support("2015-01-01") with { Programme = Named<Programme>("another") }]).Lines[0].Number.Shown);

    [Fact]
    public void A_share_of_no_exits_is_neither_reached_nor_missed()
    {
        var actual = Actual(TargetKind.ShareOfExits, 35, [Support("2015-01-01")], destinations: ["work"]);

        Assert.Null(actual.Lines[0].Reached);
        Assert.Equal([OutcomeWarning.OngoingNotInIt, OutcomeWarning.NothingToDivide], actual.Warnings);
    }

    [Fact]
    public void What_is_not_known_is_warned_about()
    {
        OutcomeFact[] facts = [.. Exits(20, "work", Aktivitetsersättning), .. Exits(1, "unknown", Aktivitetsersättning), .. Exits(1, "work", "undisclosed")];

        Assert.Equal([OutcomeWarning.DestinationUnknown, OutcomeWarning.IncomeUnknown], Actual(TargetKind.ShareOfExits, 35, facts, ["work"], Aktivitetsersättning).Warnings);
        Assert.Equal([OutcomeWarning.YearUnfinished], Actual(TargetKind.JobsPerUnitAndYear, 5, facts).Warnings);
    }

    [Fact]
    public void Small_numbers_are_hidden_together_with_whether_they_reach_the_target()
    {
        var few = SmallGroups.Hide(Actual(TargetKind.ShareOfExits, 35, [.. Exits(4, "work"), .. Exits(20, "other")], ["work"])).Lines[0];
        var enough = SmallGroups.Hide(Actual(TargetKind.ShareOfExits, 20, [.. Exits(5, "work"), .. Exits(20, "other")], ["work"])).Lines[0];

        Assert.Equal((true, true, null), (few.Number.IsHidden, few.Of!.Value.IsHidden, few.Reached));
        Assert.Equal((5, true), (enough.Number.Shown, enough.Reached));
    }

    [Fact]
    public void One_small_year_takes_another_with_it_but_not_the_readers_own_unit()
    {
        Id<Unit> own = Named<Unit>("own"), other = Named<Unit>("other");
        var actual = Actual(TargetKind.JobsPerUnitAndYear, 5, [.. Jobs(own, 3, "2015-02-01"), .. Jobs(other, 4, "2015-02-01"), .. Jobs(other, 7, "2016-01-01"), .. Jobs(other, 9, "2017-01-01")]);

        var shown = SmallGroups.Hide(actual, new HashSet<Id<Unit>> { own }).Lines;

        Assert.Equal([3, 0, 0], shown.Where(l => l.Unit == own).Select(l => l.Number.Shown ?? -1));
        Assert.Equal([-1, -1, 9], shown.Where(l => l.Unit == other).Select(l => l.Number.Shown ?? -1));
    }

    static TargetActual Actual(TargetKind kind, decimal value, OutcomeFact[] facts, string[]? destinations = null, string? income = null, Id<Unit>[]? units = null)
    {
        var unit = new Unit(Named<Unit>("association"), Named<Organisation>("organisation"), "Association", UnitLevel.Association);
        var programme = Programme.Plan(OneProgramme, unit, "Programme", "Funder", new("euse", 1), Days("2014-01-01"));
        return TargetActual.Of(new(Named<Target>("target"), programme, kind, value, destinations, income), facts, period, Definition.AsPrinted, units);
    }

    static IEnumerable<OutcomeFact> Exits(int count, string to, string income = "wage") => Enumerable.Range(0, count).Select(_ => Support("2015-01-01", "2016-01-01", to, incomes: [income]));

    static IEnumerable<OutcomeFact> Jobs(Id<Unit> unit, int count, string from) => Enumerable.Range(0, count).Select(_ => Support("2015-01-01", unit: unit, jobs: [Job(from)]));
}
