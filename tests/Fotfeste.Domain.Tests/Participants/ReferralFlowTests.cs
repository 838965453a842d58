namespace Fotfeste.Domain.Tests;

public sealed class ReferralFlowTests
{
    static readonly DateOnly Today = Some.Day; // 16 March 2026

    [Fact]
    public void Each_referral_counts_in_its_month_and_source_and_the_running_month_is_the_last()
    {
        var flow = ReferralFlow.Of([("psychiatry", Today), ("psychiatry", new(2026, 3, 1)), ("school", new(2026, 2, 28)), ("school", new(2025, 4, 1)), ("school", new(2025, 3, 31))], Today);

        Assert.Equal((12, new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 1)), (flow.Months.Count, flow.Months[0], flow.Months[^1]));
        Assert.Equal(["psychiatry", "school"], flow.Sources.Select(s => s.Source)); // in the order of the codes
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0], flow.Sources[1].PerMonth); // one was thirteen months ago
        Assert.Equal((4, 2, 1), (flow.Total, flow.In(11), flow.In(10)));
    }

    [Theory]
    [InlineData(59, false)] // silent for less than 60 days
    [InlineData(60, true)]
    [InlineData(725, false)] // too few of them within two years to know what is usual
    public void A_source_that_sent_every_week_has_stopped_after_sixty_days(int silent, bool stopped)
    {
        var days = Every(7, 6, silent);

        Assert.Equal(stopped ? new SourceSilence(Today.AddDays(-60), 60, 7) : null, SourceSilence.Of(days, Today));
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void A_source_that_sends_seldom_is_given_twice_its_usual_interval(int silent, bool stopped) =>
        Assert.Equal(stopped, SourceSilence.Of(Every(50, 5, silent), Today) is not null);

    [Fact]
    public void Two_on_one_day_are_one_sending_and_who_has_sent_twice_has_no_habit()
    {
        Assert.Null(SourceSilence.Of([Today.AddDays(-200), Today.AddDays(-200), Today.AddDays(-190)], Today));
        Assert.Equal(new(Today.AddDays(-180), 180, 10), SourceSilence.Of([Today.AddDays(-200), Today.AddDays(-200), Today.AddDays(-190), Today.AddDays(-180)], Today));
    }

    [Fact]
    public void One_long_pause_among_many_short_ones_is_not_what_is_usual() =>
        Assert.Equal(7, SourceSilence.Of([.. Every(7, 5, 70), Today.AddDays(-400)], Today)!.Usual);

    static List<DateOnly> Every(int interval, int times, int lastAgo) => [.. Enumerable.Range(0, times).Select(at => Today.AddDays(-lastAgo - (interval * at)))];
}
