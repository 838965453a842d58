namespace Fotfeste.Domain.Tests;

public sealed class PhaseLimitsTests
{
    static PhaseLimits Limits(Certainty certainty, Span? warnAfter, Span? atMost, bool runs = true) => new(runs, warnAfter, atMost, null, null, false, new(certainty, "invented"));

    [Fact]
    public void Only_a_published_limit_can_be_passed()
    {
        Assert.Equal(Span.Months(6), Limits(Certainty.Published, null, Span.Months(6)).Limit);
        Assert.Null(Limits(Certainty.Unverified, null, Span.Months(6)).Limit);
        Assert.Null(Limits(Certainty.Suggestion, null, Span.Months(6)).Limit);
        Assert.Null(Limits(Certainty.Published, Span.Months(5), null).Limit);
    }

    [Fact]
    public void The_warning_reminds_and_failing_that_the_limit()
    {
        Assert.Equal(Span.Months(5), Limits(Certainty.Suggestion, Span.Months(5), Span.Months(6)).RemindAfter);
        Assert.Equal(Span.Months(6), Limits(Certainty.Suggestion, null, Span.Months(6)).RemindAfter);
        Assert.Null(Limits(Certainty.Published, null, null).RemindAfter);
    }

    [Fact]
    public void Outside_the_clock_nothing_reminds() => Assert.Null(Limits(Certainty.Published, Span.Months(5), Span.Months(6), runs: false).RemindAfter);
}
