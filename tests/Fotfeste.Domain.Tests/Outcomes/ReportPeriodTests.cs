namespace Fotfeste.Domain.Tests;

public sealed class ReportPeriodTests
{
    [Fact]
    public void Years_and_quarters_are_cut_to_the_period_and_leave_no_day_out()
    {
        var period = Facts.Period("2015-11-15", "2017-02-10");

        Assert.Equal([Facts.Period("2015-11-15", "2015-12-31"), ReportPeriod.Year(2016), Facts.Period("2017-01-01", "2017-02-10")], period.Split(TimeStep.Year));
        Assert.Equal(["2015-11-15", "2016-01-01", "2016-04-01", "2016-07-01", "2016-10-01", "2017-01-01"], period.Split(TimeStep.Quarter).Select(q => q.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_period_may_end_where_a_year_does_and_on_the_last_day_there_is()
    {
        Assert.Equal([ReportPeriod.Year(2016)], ReportPeriod.Year(2016).Split(TimeStep.Year));
        Assert.Equal(2, new ReportPeriod(new(9998, 1, 1), DateOnly.MaxValue).Split(TimeStep.Year).Count());
    }

    [Fact]
    public void Only_a_whole_calendar_year_is_whole()
    {
        Assert.True(ReportPeriod.Year(2016).IsWhole(TimeStep.Year));
        Assert.False(Facts.Period("2016-01-01", "2016-12-30").IsWhole(TimeStep.Year));
        Assert.False(Facts.Period("2016-01-02", "2016-12-31").IsWhole(TimeStep.Year));
        Assert.False(Facts.Period("2015-01-01", "2016-12-31").IsWhole(TimeStep.Year));
        Assert.True(Facts.Period("2016-04-01", "2016-06-30").IsWhole(TimeStep.Quarter));
    }

    [Fact]
    public void What_is_yet_to_come_is_cut_off()
    {
        Assert.Equal(Facts.Period("2016-01-01", "2016-05-04"), ReportPeriod.Year(2016).UpTo(Facts.Day("2016-05-04")));
        Assert.Equal(ReportPeriod.Year(2016), ReportPeriod.Year(2016).UpTo(Facts.Day("2017-05-04")));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        Assert.Equal("outcomes.period-backwards", Assert.Throws<Refusal>(() => Facts.Period("2016-01-02", "2016-01-01")).Codes.Single());
}
