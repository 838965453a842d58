namespace Fotfeste.Domain.Tests;

public sealed class DriftReportTests
{
    static readonly DateOnly Today = Some.Day;
    static readonly ReportPeriod Year = new(Today.AddYears(-1).AddDays(1), Today);

    static DriftFact Fact(int daysAgo, DateOnly? employer = null, GoalKind goal = GoalKind.Work, int? endedAgo = null, PlaceFact[]? places = null, params (string Phase, int DaysAgo)[] moves)
    {
        var support = new DateRange(Today.AddDays(-daysAgo), endedAgo is { } ago ? Today.AddDays(-ago) : null);
        return new(goal, support, Some.Clock(support, [.. moves.Select(m => (m.Phase, Today.AddDays(-m.DaysAgo)))]), employer, places ?? []);
    }

    static DriftFact Moved(params (string Phase, int DaysAgo)[] moves) => Fact(moves[0].DaysAgo, moves: moves);

    static DriftReport Report(params DriftFact[] facts) => DriftReport.Of(facts, Year, Today);

    [Fact]
    public void Who_waits_in_a_phase_is_counted_with_the_middle_and_the_longest()
    {
        var report = Report(Moved(("mapping", 9)), Moved(("mapping", 99)), Moved(("mapping", 399)), Moved(("mapping", 300), ("search", 39)), Fact(200, endedAgo: 1, moves: ("mapping", 200)));

        Assert.Equal(["before", "mapping", "search", "introduction", "follow-up"], report.Waits.Select(w => w.Phase.Code));
        var mapping = report.Waits[1];
        Assert.Equal((3, 100m, 400), (mapping.People, mapping.Middle, mapping.Longest));
        Assert.Equal([1, 0, 1, 0, 1], mapping.Parts);
        Assert.Equal((1, 40m), (report.Waits[2].People, report.Waits[2].Middle));
        Assert.Equal((4, 0), (report.Running, report.WithoutPhase));
    }

    [Fact]
    public void Past_a_limit_is_counted_and_gone_when_the_person_goes_back()
    {
        var past = Report(Moved(("search", 300), ("introduction", 200)));
        var back = Report(Moved(("search", 300), ("introduction", 200), ("search", 1)));

        Assert.Equal(1, past.Waits.Sum(w => w.Past));
        Assert.Equal(0, back.Waits.Sum(w => w.Past));
    }

    [Fact]
    public void Versions_of_a_method_are_one_and_a_phase_that_is_gone_comes_last()
    {
        var newer = Some.Steps(new("process", 2), Some.Process.PhaseOf("mapping"), Some.Phase("new", "New"));
        var shelf = new PackShelf([Some.Process, newer], []);
        DriftFact In(PackKey method, string phase) => new(GoalKind.Work, DateRange.Open(Today), new(DateRange.Open(Today), [new(method, phase, DateRange.Open(Today))], shelf), null, []);

        var report = Report(In(Some.Process.Key, "search"), In(Some.Process.Key, "mapping"), In(newer.Key, "mapping"));

        Assert.Equal([("mapping", 2), ("new", 0), ("search", 1)], report.Waits.Select(w => (w.Phase.Code, w.People)));
    }

    [Fact]
    public void The_service_is_back_heavy_when_mapping_takes_more_days_than_the_search()
    {
        var days = Report(Moved(("before", 200), ("mapping", 100), ("search", 40), ("introduction", 10))).Days;

        Assert.Equal((60, 30, 11, 100), (days.Of(PhaseRole.Mapping), days.Of(PhaseRole.Search), days.Of(PhaseRole.Start), days.Outside));
        Assert.True(days.IsBackHeavy);
        Assert.Equal((59.4m, 66.7m), (days.Mapping!.Value.Rounded, days.MappingBeforeJob!.Value.Rounded));
        Assert.False(Report(Moved(("mapping", 100), ("search", 50))).Days.IsBackHeavy); // half and half is not more
        Assert.Null(Report().Days.MappingBeforeJob);
    }

    [Fact]
    public void Days_before_the_period_are_not_in_it() =>
        Assert.Equal(365, Report(Moved(("mapping", 2000))).Days.Of(PhaseRole.Mapping));

    [Fact]
    public void The_way_to_the_first_employer_counts_from_the_clock_and_only_for_who_looks_for_a_job()
    {
        var contacts = Report(
            Fact(100, Today.AddDays(-30), moves: [("before", 100), ("mapping", 50)]), // 20 days, not 70
            Fact(60, Today.AddDays(-20), moves: ("mapping", 60)), // 40
            Fact(40, moves: ("mapping", 40)),
            Fact(10, moves: ("mapping", 10)), // too early to say
            Fact(90, moves: ("before", 90)), // not started
            Fact(80, goal: GoalKind.KeepJob, moves: ("mapping", 80))).Contacts;

        Assert.Equal((4, 40, Share.Of(1, 3)), (contacts.Started, contacts.Half, contacts.WithinMonth));
        Assert.Equal([10, 40], contacts.Waiting);
        Assert.Equal(25m, contacts.MiddleWait);
    }

    [Fact]
    public void A_first_day_at_a_workplace_is_a_contact_at_the_latest()
    {
        PlaceFact practice = new(DateRange.Open(Today.AddDays(-30)), null, CompetitiveClass.Placement, WorkSetting.Own);

        Assert.Equal(20, Report(Fact(50, places: [practice], moves: ("mapping", 50))).Contacts.Half);
        Assert.Equal(10, Report(Fact(50, Today.AddDays(-40), places: [practice], moves: ("mapping", 50))).Contacts.Half);
        Assert.Null(Report(Fact(50, places: [practice with { Class = CompetitiveClass.Education }], moves: ("mapping", 50))).Contacts.Half);
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void Thirty_days_are_still_in_time(int days, int inTime) =>
        Assert.Equal(Share.Of(inTime, 1), Report(Fact(60, Today.AddDays(days - 60), moves: ("mapping", 60))).Contacts.WithinMonth);

    [Fact]
    public void Places_are_counted_by_where_they_are_and_practice_past_its_day_shows()
    {
        static PlaceFact Place(WorkSetting setting, CompetitiveClass of, int daysAgo, int? endedAgo = null, int? agreedIn = null) =>
            new(new(Today.AddDays(-daysAgo), endedAgo is { } ago ? Today.AddDays(-ago) : null), agreedIn is { } days ? Today.AddDays(days) : null, of, setting);

        var places = Report(Fact(900, places:
        [
            Place(WorkSetting.Open, CompetitiveClass.Placement, 50, endedAgo: 20),
            Place(WorkSetting.Open, CompetitiveClass.Placement, 15, agreedIn: -1),
            Place(WorkSetting.Own, CompetitiveClass.Placement, 15, agreedIn: 0),
            Place(WorkSetting.Own, CompetitiveClass.Placement, 15),
            Place(WorkSetting.Sheltered, CompetitiveClass.Sheltered, 15),
            Place(WorkSetting.Open, CompetitiveClass.Regular, 15), // a job, not a place to practise
            Place(WorkSetting.Own, CompetitiveClass.Placement, 800, endedAgo: 700), // long before
        ], moves: ("search", 900))).Places;

        Assert.Equal((2, 2, 1), (places.Of(WorkSetting.Open), places.Of(WorkSetting.Own), places.Of(WorkSetting.Sheltered)));
        Assert.Equal((Share.Of(2, 5), 1, 1, 1), (places.Open, places.PastAgreed, places.WithoutEnd, places.NotOpen)); // one person
    }
}
