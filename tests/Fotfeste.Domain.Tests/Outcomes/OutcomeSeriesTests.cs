using static Fotfeste.Testing.Facts;

namespace Fotfeste.Domain.Tests;

public sealed class OutcomeSeriesTests
{
    static readonly ReportPeriod period = Period("2015-01-01", "2016-06-30");

    [Fact]
    public void Each_point_is_of_those_supported_in_its_days_and_counts_jobs_begun_in_them()
    {
        OutcomeFact[] facts = [Support("2015-01-01", jobs: [Job("2015-03-31")]), Support("2015-04-01", "2015-12-31", jobs: [Job("2015-04-01")]), Support("2016-01-01")];

        Assert.Equal([Share.Of(2, 2), Share.Of(0, 2)], Shares(TimeStep.Year));
        Assert.Equal([Share.Of(1, 1), Share.Of(1, 2), Share.Of(0, 2), Share.Of(0, 2), Share.Of(0, 2), Share.Of(0, 2)], Shares(TimeStep.Quarter));

        IEnumerable<Share> Shares(TimeStep step) => OutcomeSeries.From(facts, period, step, Definition.AsPrinted).Points.Select(p => p.IntoWork);
    }

    [Fact]
    public void An_unfinished_year_says_so() =>
        Assert.Equal([false, true], OutcomeSeries.From([], period, TimeStep.Year, Definition.AsPrinted).Points.Select(p => p.IsUnfinished));

    [Fact]
    public void A_series_by_years_agrees_with_the_report_by_years_also_when_small_groups_are_hidden()
    {
        var report = OutcomeReport.From(PublishedTable.Facts, PublishedTable.Period, Grouping.Year, Definition.Strict);
        var series = OutcomeSeries.From(PublishedTable.Facts, PublishedTable.Period, TimeStep.Year, Definition.Strict);

        Assert.Equal(report.Rows.Select(r => r.IntoWorkOfEnrolled), series.Points.Select(p => p.IntoWork));
        Assert.Equal(SmallGroups.Hide(report).Rows.Select(r => r.IntoWorkOfEnrolled), SmallGroups.Hide(series).Points.Select(p => p.IntoWork));
    }

    [Fact]
    public void A_small_quarter_takes_the_smallest_other_of_its_year_with_it()
    {
        var shown = Hidden(people: 60, 8, 3, 9, 7).Points;

        Assert.Equal(2, shown.Count(p => p.IntoWork.IsHidden));
        Assert.True(shown[1].IntoWork.IsHidden);
    }

    [Fact]
    public void All_quarters_of_a_year_that_is_hidden_are_hidden()
    {
        var shown = Hidden(people: 60, 1, 1, 1, 1);

        Assert.True(shown.Years[0].IntoWork.IsHidden);
        Assert.All(shown.Points.Take(4), p => Assert.True(p.IntoWork.Part.IsHidden));
    }

    [Fact]
    public void The_quarters_of_a_year_that_is_hidden_for_anothers_sake_are_hidden_too()
    {
        OutcomeFact[] facts =
        [
            .. Enumerable.Range(0, 20).Select(n => Support("2015-01-01", "2015-12-31", jobs: [Job($"2015-{(n % 4 * 3) + 1:00}-15")])), .. Enumerable.Range(0, 20).Select(_ => Support("2015-01-01", "2015-12-31")),
            .. Enumerable.Range(0, 40).Select(n => Support("2016-01-01", jobs: n < 2 ? [Job("2016-02-01")] : [])),
        ];

        var shown = SmallGroups.Hide(OutcomeSeries.From(facts, period, TimeStep.Quarter, Definition.AsPrinted));

        Assert.All(shown.Points, point => Assert.True(point.IntoWork.Part.IsHidden));
        Assert.Equal(40, shown.Points[0].IntoWork.Whole.Shown);
    }

    [Fact]
    public void Nothing_is_hidden_where_nothing_is_small() =>
        Assert.All(Hidden(people: 60, 8, 9, 7, 6).Points.Take(4), p => Assert.False(p.IntoWork.IsHidden));

    [Fact]
    public void A_chart_has_one_line_per_series_and_no_value_where_there_is_no_share()
    {
        var all = OutcomeSeries.From([Support("2016-01-01", jobs: [Job("2016-02-01")]), Support("2016-01-01")], period, TimeStep.Year, Definition.AsPrinted);

        var chart = Chart.Of("outcomes.chart", 35, ("outcomes.definition.as-printed", all), ("outcomes.definition.strict", all));

        Assert.Equal(["2015", "2016"], chart.Along.Select(days => days.From.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["outcomes.definition.as-printed", "outcomes.definition.strict"], chart.Lines.Select(l => l.NameKey));
        Assert.Equal([null, 50m], chart.Lines[0].Values.Select(v => v?.Value));
        Assert.Equal((35m, TimeStep.Year), (chart.Goal, chart.Step));
    }

    [Fact]
    public void Lines_of_one_chart_share_their_days()
    {
        var years = OutcomeSeries.From([], period, TimeStep.Year, Definition.AsPrinted);

        Assert.Throws<ArgumentException>(() => Chart.Of("outcomes.chart", null, ("a", years), ("b", OutcomeSeries.From([], period, TimeStep.Quarter, Definition.AsPrinted))));
        Assert.Throws<ArgumentException>(() => Chart.Of("outcomes.chart", null, ("a", years), ("b", OutcomeSeries.From([], Period("2015-01-01", "2016-07-01"), TimeStep.Year, Definition.AsPrinted))));
    }

    /// <summary>So many people in 2015, and so many jobs in each of its quarters.</summary>
    static OutcomeSeries Hidden(int people, params int[] jobs)
    {
        var quarters = Period("2015-01-01", "2015-12-31").Split(TimeStep.Quarter).Zip(jobs).SelectMany(q => Enumerable.Repeat(q.First.From, q.Second)).ToList();
        var facts = Enumerable.Range(0, people).Select(n => Support("2015-01-01", "2015-12-31") with { Jobs = n < quarters.Count ? [new(DateRange.Open(quarters[n]), [new(DateRange.Open(quarters[n]), CompetitiveClass.Regular, true, Permanence.Permanent, null)])] : [] });
        return SmallGroups.Hide(OutcomeSeries.From(facts, period, TimeStep.Quarter, Definition.AsPrinted));
    }
}
