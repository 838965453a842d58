namespace Fotfeste.Domain.Tests;

public sealed class PhaseClockTests
{
    static PhaseClock In(string phase, string from, int earlier = 0) => new(Some.Process, Some.Process.PhaseOf(phase), DateRange.Open(Facts.Day(from)), earlier);

    static PhaseClock Limited(string from, PhaseLimits limits) => new(Some.Process, Some.Phase("x", "X") with { Clock = limits }, DateRange.Open(Facts.Day(from)), 0);

    [Theory]
    [InlineData("2026-01-15", "2026-07-14", PhaseTime.Within)]
    [InlineData("2026-01-15", "2026-07-15", PhaseTime.Past)]
    [InlineData("2025-08-31", "2026-02-27", PhaseTime.Within)]
    [InlineData("2025-08-31", "2026-02-28", PhaseTime.Past)] // that February has no 31st
    [InlineData("2027-08-31", "2028-02-28", PhaseTime.Within)]
    [InlineData("2027-08-31", "2028-02-29", PhaseTime.Past)]
    public void Six_months_are_over_on_the_day_of_the_same_date(string from, string on, PhaseTime expected) =>
        Assert.Equal(expected, In("introduction", from).On(Facts.Day(on)));

    [Fact]
    public void The_last_day_within_the_limit_is_the_day_before()
    {
        var clock = In("introduction", "2026-01-15");

        Assert.Equal(Facts.Day("2026-07-14"), clock.LimitUntil);
        Assert.Equal((5, 6), (clock.WholeOn(SpanUnit.Months, Facts.Day("2026-07-14")), clock.WholeOn(SpanUnit.Months, Facts.Day("2026-07-15"))));
    }

    [Theory]
    [InlineData(Certainty.Published, PhaseTime.Past)]
    [InlineData(Certainty.Unverified, PhaseTime.Look)]
    [InlineData(Certainty.Suggestion, PhaseTime.Look)]
    public void Only_a_published_limit_can_be_past(Certainty certainty, PhaseTime expected)
    {
        var clock = Limited("2026-01-01", new(true, null, Span.Months(1), null, null, false, new(certainty, "invented")));

        Assert.Equal(expected, clock.On(Facts.Day("2026-02-01")));
        Assert.Equal(certainty == Certainty.Published, clock.LimitUntil is not null);
    }

    [Fact]
    public void A_warning_comes_before_the_limit_and_does_not_make_it_past()
    {
        var clock = Limited("2026-01-01", new(true, Span.Months(5), Span.Months(6), null, Span.Months(12), true, Some.Basis));

        Assert.Equal([PhaseTime.Within, PhaseTime.Look, PhaseTime.Look, PhaseTime.Past], new[] { "2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01" }.Select(day => clock.On(Facts.Day(day))));
        Assert.Equal(Facts.Day("2026-12-31"), clock.ExtendableUntil);
    }

    [Fact]
    public void What_a_method_promises_is_no_limit()
    {
        var clock = In("follow-up", "2026-01-15");

        Assert.Equal((Facts.Day("2027-01-14"), PhaseTime.NoLimit), (clock.PromisedUntil!.Value, clock.On(Facts.Day("2030-01-01"))));
    }

    [Fact]
    public void Before_the_method_no_clock_runs_whatever_a_pack_says()
    {
        var clock = new PhaseClock(Some.Process, Some.Phase("x", "X", Span.Days(1), PhaseRole.Before) with { Clock = new(true, Span.Days(1), Span.Days(1), null, null, false, Some.Basis) }, DateRange.Open(Some.Day), 0);

        Assert.Equal((PhaseTime.Outside, null, null), (clock.On(Some.Day.AddDays(500)), clock.LimitUntil, clock.LookOn));
        Assert.Equal(501, clock.DaysOn(Some.Day.AddDays(500)));
    }

    [Fact]
    public void Days_before_in_the_same_phase_are_told_and_count_for_nothing()
    {
        var clock = In("introduction", "2026-01-15", earlier: 200);

        Assert.Equal((31, 231, PhaseTime.Within), (clock.DaysOn(Facts.Day("2026-02-14")), clock.AllDaysOn(Facts.Day("2026-02-14")), clock.On(Facts.Day("2026-02-14"))));
    }
}
