using static Fotfeste.Testing.Facts;

namespace Fotfeste.Domain.Tests;

public sealed class OutcomeReportTests
{
    static readonly ReportPeriod of2016 = ReportPeriod.Year(2016);

    [Theory]
    [InlineData("2015-12-31", null, 1)]
    [InlineData("2016-12-31", null, 1)]
    [InlineData("2017-01-01", null, 0)]
    [InlineData("2015-01-01", "2016-01-01", 1)]
    [InlineData("2015-01-01", "2015-12-31", 0)]
    public void Enrolled_is_who_was_supported_on_at_least_one_day(string from, string? until, int enrolled) =>
        Assert.Equal(enrolled, Total(Support(from, until)).Enrolled.Shown);

    [Theory]
    [InlineData("2016-12-30", 0, 1)]
    [InlineData("2016-12-31", 0, 1)]
    [InlineData("2017-01-01", 1, 0)]
    [InlineData(null, 1, 0)]
    public void Who_ends_on_the_last_day_has_exited_and_who_ends_after_it_has_not(string? until, int still, int exited)
    {
        var total = Total(Support("2016-03-01", until));

        Assert.Equal((still, exited), (total.StillEnrolled.Shown, total.Exited.Shown));
    }

    [Fact]
    public void Exits_are_split_by_the_recorded_destination_and_not_by_jobs()
    {
        var total = Total(Support("2016-01-01", "2016-06-01", to: "work"), Support("2016-01-01", "2016-06-01", to: "studies", jobs: [Job("2016-02-01")]), Support("2016-01-01"));

        Assert.Equal((2, 1, 50m), (total.Exited.Shown, total.ExitedToWork.Shown, total.ExitedToWorkOfExited.Percent!.Value.Value));
    }

    [Theory]
    [InlineData("2016-03-01", "2016-08-31", "2016-02-29", 0)]
    [InlineData("2016-03-01", "2016-08-31", "2016-03-01", 1)]
    [InlineData("2016-03-01", "2016-08-31", "2016-08-31", 1)]
    [InlineData("2016-03-01", "2016-08-31", "2016-09-01", 0)]
    [InlineData("2016-03-01", null, "2016-12-31", 1)]
    [InlineData("2016-03-01", null, "2017-01-01", 0)]
    [InlineData("2015-03-01", null, "2016-01-01", 1)]
    public void A_job_counts_when_it_begins_during_the_support_and_in_the_period(string from, string? until, string job, int intoWork) =>
        Assert.Equal(intoWork, Total(Support(from, until, jobs: [Job(job)])).IntoWork.Shown);

    [Fact]
    public void Who_reached_work_before_the_period_is_enrolled_and_not_counted_as_into_work_again()
    {
        var total = Total(Support("2015-01-01", jobs: [Job("2015-12-31"), Job("2016-05-01")]));

        Assert.Equal((1, 0, 1, 1), (total.Enrolled.Shown, total.IntoWork.Shown, total.InWorkBefore.Shown, total.Jobs.Started.Shown));
    }

    [Fact]
    public void Two_jobs_are_one_into_work_and_two_jobs_started()
    {
        var total = Total(Support("2016-01-01", jobs: [Job("2016-09-01"), Job("2016-03-01")]));

        Assert.Equal((1, 2, 60m), (total.IntoWork.Shown, total.Jobs.Started.Shown, total.Jobs.MedianDaysToFirst));
    }

    [Fact]
    public void A_job_that_changes_form_counts_once_from_the_day_the_definition_counts_it()
    {
        var fact = Support("2015-01-01", jobs: [Job(Days("2015-06-01"), Terms("2016-02-01", CompetitiveClass.Regular), Terms("2015-06-01", CompetitiveClass.Transition, "2016-01-31"))]);

        Assert.Equal(Day("2015-06-01"), fact.IntoWorkOn(Definition.Nordic));
        Assert.Equal(Day("2016-02-01"), fact.IntoWorkOn(Definition.Strict));
        Assert.Equal((0, 0), (Total(Definition.Nordic, fact).IntoWork.Shown, Total(Definition.Nordic, fact).Jobs.Started.Shown));
        Assert.Equal((1, 1), (Total(Definition.Strict, fact).IntoWork.Shown, Total(Definition.Strict, fact).Jobs.Started.Shown));
    }

    [Fact]
    public void A_job_whose_form_changes_back_counts_from_its_first_day_that_counts() =>
        Assert.Equal(Day("2016-01-01"), Support("2016-01-01", jobs: [Job(Days("2016-01-01"), Terms("2016-01-01", CompetitiveClass.Regular, "2016-03-31"), Terms("2016-04-01", CompetitiveClass.Placement, "2016-06-30"), Terms("2016-07-01", CompetitiveClass.Regular))]).IntoWorkOn(Definition.Strict));

    [Fact]
    public void A_job_from_before_is_never_into_work_but_kept_by_who_came_to_keep_it()
    {
        var total = Total(
            Support("2016-01-01", goal: GoalKind.KeepJob, jobs: [Job("2010-01-01")]),
            Support("2016-01-01", goal: GoalKind.KeepJob, jobs: [Job("2010-01-01", until: "2016-12-30")]),
            Support("2016-01-01", "2016-05-01", goal: GoalKind.KeepJob, jobs: [Job("2010-01-01", until: "2016-05-01"), Job("2016-05-01")]),
            Support("2016-01-01", jobs: [Job("2010-01-01")]));

        Assert.Equal((4, 1), (total.Enrolled.Shown, total.IntoWork.Shown));
        Assert.Equal(Share.Of(2, 3), total.KeptJob);
    }

    [Fact]
    public void A_new_job_is_not_a_kept_one() =>
        Assert.Equal(Share.Of(0, 1), Total(Support("2016-01-01", goal: GoalKind.KeepJob, jobs: [Job("2016-01-01")])).KeptJob);

    [Fact]
    public void A_kept_job_must_still_be_of_a_form_that_counts_and_an_agreed_end_does_not_end_it()
    {
        var kept = Support("2016-01-01", goal: GoalKind.KeepJob, jobs: [Job(Days("2010-01-01"), Terms("2010-01-01", CompetitiveClass.Regular, "2016-06-30"))]);
        var lost = Support("2016-01-01", goal: GoalKind.KeepJob, jobs: [Job(Days("2010-01-01"), Terms("2010-01-01", CompetitiveClass.Regular, "2016-06-30"), Terms("2016-07-01", CompetitiveClass.Placement))]);

        Assert.Equal(Share.Of(1, 2), Total(kept, lost).KeptJob);
    }

    [Fact]
    public void An_enrolment_made_by_mistake_is_counted_nowhere_whenever_it_ended()
    {
        OutcomeFact mistake = Support("2016-01-01", "2017-03-01", reason: "misregistered", jobs: [Job("2016-02-01")]);

        var report = OutcomeReport.From([mistake], of2016, Grouping.Unit, Definition.AsPrinted);

        Assert.Empty(report.Rows);
        Assert.Equal((0, 0, 0), (report.Total.Enrolled.Shown, report.Total.IntoWork.Shown, report.Total.StillEnrolled.Shown));
    }

    [Fact]
    public void Who_comes_back_is_two_enrolments_and_one_person()
    {
        var total = Total(Support("2016-01-01", "2016-03-01", to: "work", person: 1, jobs: [Job("2016-02-01")]), Support("2016-08-01", person: 1, jobs: [Job("2016-09-01")]));

        Assert.Equal((2, 1, 2), (total.Enrolled.Shown, total.People.Shown, total.IntoWork.Shown));
        Assert.True(total.CountsSomebodyTwice);
        Assert.False(Total(Support("2016-01-01")).CountsSomebodyTwice);
    }

    [Fact]
    public void Years_count_what_happened_in_them_and_everybody_supported_in_them()
    {
        OutcomeFact[] facts =
        [
            Support("2014-06-01", "2016-06-01", to: "work", jobs: [Job("2015-03-01")]),
            Support("2014-12-31", jobs: [Job("2016-12-31")]),
            Support("2014-01-01", "2014-12-31", jobs: [Job("2014-12-31")]),
        ];

        var report = OutcomeReport.From(facts, Period("2014-01-01", "2016-12-31"), Grouping.Year, Definition.AsPrinted);

        Assert.Equal(["2014", "2015", "2016"], report.Rows.Select(r => r.Group));
        Assert.Equal([3, 2, 2], report.Rows.Select(r => r.Enrolled.Shown ?? 0));
        Assert.Equal([1, 1, 1], report.Rows.Select(r => r.IntoWork.Shown ?? 0));
        Assert.Equal([2, 2, 1], report.Rows.Select(r => r.StillEnrolled.Shown ?? 0));
        Assert.Equal([1, 0, 1], report.Rows.Select(r => r.Exited.Shown ?? 0));
        Assert.Equal((3, 3, 1, 2), (report.Total.Enrolled.Shown, report.Total.IntoWork.Shown, report.Total.StillEnrolled.Shown, report.Total.Exited.Shown));
    }

    [Fact]
    public void A_year_row_is_what_a_report_of_that_year_says_in_total()
    {
        var byYear = OutcomeReport.From(PublishedTable.Facts, PublishedTable.Period, Grouping.Year, Definition.AsPrinted);

        foreach (var (row, year) in byYear.Rows.Zip(PublishedTable.Period.Split(TimeStep.Year)))
            Assert.Equal(row with { Group = "" }, OutcomeReport.From(PublishedTable.Facts, year, Grouping.Unit, Definition.AsPrinted).Total);
        Assert.Equal(137, byYear.Rows.Sum(r => r.IntoWork.Shown));
        Assert.True(byYear.Rows.Sum(r => r.Enrolled.Shown) > byYear.Total.Enrolled.Shown);
    }

    [Fact]
    public void A_year_without_anybody_has_its_row() =>
        Assert.Equal([1, 0], OutcomeReport.From([Support("2015-01-01", "2015-02-01")], Period("2015-01-01", "2016-12-31"), Grouping.Year, Definition.Strict).Rows.Select(r => r.Enrolled.Shown ?? 0));

    [Fact]
    public void Rows_are_named_after_what_they_group()
    {
        OutcomeFact[] facts = [Support("2016-01-01", sex: Sex.Woman, goal: GoalKind.KeepJob), Support("2016-01-01", sex: Sex.Man, goal: GoalKind.Studies)];

        Assert.Equal(["man", "woman"], Groups(Grouping.Sex));
        Assert.Equal(["keep-job", "studies"], Groups(Grouping.Goal));
        Assert.Equal([OneProgramme.ToString()], Groups(Grouping.Programme));
        Assert.Equal([OneUnit.ToString()], Groups(Grouping.Unit));

        IEnumerable<string> Groups(Grouping by) => OutcomeReport.From(facts, of2016, by, Definition.Strict).Rows.Select(r => r.Group);
    }

    [Fact]
    public void Jobs_are_told_by_permanence_hours_and_time_it_took()
    {
        var jobs = Total(
            Support("2016-01-01", jobs: [Job("2016-01-11", permanence: Permanence.Permanent, hours: 29.75m)]),
            Support("2016-01-01", jobs: [Job("2016-01-21", permanence: Permanence.FixedTerm, hours: 30m)]),
            Support("2016-01-01", jobs: [Job("2016-01-31", permanence: Permanence.Hourly, hours: 10m)]),
            Support("2016-01-01", jobs: [Job("2016-02-10", permanence: Permanence.None)])).Jobs;

        Assert.Equal(new JobFigures(Tally.Of(4), Tally.Of(1), Tally.Of(1), Tally.Of(1), Tally.Of(1), 29.75m, Share.Of(1, 3), 25m), jobs);
    }

    [Fact]
    public void A_share_of_nobody_is_no_share()
    {
        var total = OutcomeReport.From([], of2016, Grouping.Sex, Definition.Nordic).Total;

        Assert.Null(total.IntoWorkOfEnrolled.Percent);
        Assert.False(total.IntoWorkOfEnrolled.IsHidden);
        Assert.Null(total.Jobs.MedianHours);
    }

    [Fact]
    public void Warnings_say_what_must_be_known_before_comparing()
    {
        Assert.Equal([OutcomeWarning.OpenCohort, OutcomeWarning.InWorkBefore, OutcomeWarning.CameToKeep, OutcomeWarning.Few], Warnings(Grouping.Unit, Support("2015-01-01", jobs: [Job("2015-02-01")]), Support("2016-01-01", "2016-02-01", goal: GoalKind.KeepJob)));
        Assert.Equal([OutcomeWarning.YearsOverlap], Warnings(Grouping.Year, [.. Enumerable.Range(0, 20).Select(_ => Support("2016-01-01", "2016-02-01"))]));
        Assert.Equal([OutcomeWarning.Few], Warnings(Grouping.Sex, [.. Enumerable.Range(0, 19).Select(_ => Support("2016-01-01", "2016-02-01"))]));

        static IEnumerable<OutcomeWarning> Warnings(Grouping by, params OutcomeFact[] facts) => OutcomeReport.From(facts, of2016, by, Definition.Strict).Warnings();
    }

    [Fact]
    public void The_smallest_whole_of_any_share_is_told() =>
        Assert.Equal(2, OutcomeReport.From([.. Enumerable.Range(0, 6).Select(n => Support("2016-01-01", n < 2 ? "2016-02-01" : null))], of2016, Grouping.Sex, Definition.Strict).SmallestWhole);

    static OutcomeRow Total(params OutcomeFact[] facts) => Total(Definition.AsPrinted, facts);

    static OutcomeRow Total(Definition definition, params OutcomeFact[] facts) => OutcomeReport.From(facts, of2016, Grouping.Unit, definition).Total;
}
