namespace Fotfeste.Domain.Tests;

public sealed class SpanTests
{
    static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(14, SpanUnit.Days, "2026-02-20", "2026-03-06")]
    [InlineData(2, SpanUnit.Weeks, "2024-02-20", "2024-03-05")] // a leap year
    [InlineData(6, SpanUnit.Months, "2026-03-16", "2026-09-16")]
    [InlineData(1, SpanUnit.Months, "2026-01-31", "2026-02-28")] // no such day: the month's last
    [InlineData(1, SpanUnit.Months, "2024-01-31", "2024-02-29")]
    [InlineData(2, SpanUnit.Months, "2026-12-31", "2027-02-28")] // over the turn of the year
    [InlineData(12, SpanUnit.Months, "2024-02-29", "2025-02-28")]
    [InlineData(1, SpanUnit.Years, "2024-02-29", "2025-02-28")]
    [InlineData(4, SpanUnit.Years, "2024-02-29", "2028-02-29")]
    public void It_is_counted_in_the_calendar(int count, SpanUnit unit, string from, string to)
    {
        var span = new Span(count, unit);

        Assert.Equal(Day(to), span.After(Day(from)));
        Assert.Equal(Day(to).DayNumber - Day(from).DayNumber, span.DaysFrom(Day(from)));
    }

    [Fact]
    public void A_year_is_twelve_months_whatever_day_it_begins()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2029; day = day.AddDays(1)) Assert.Equal(Span.Months(12).After(day), Span.Years(1).After(day));
    }

    [Theory]
    [InlineData(14, SpanUnit.Days, 14)]
    [InlineData(2, SpanUnit.Weeks, 14)]
    [InlineData(1, SpanUnit.Months, 30)]
    [InlineData(1, SpanUnit.Years, 365)]
    public void As_a_rhythm_it_is_whole_days(int count, SpanUnit unit, int days) => Assert.Equal(days, new Span(count, unit).WholeDays);

    [Fact]
    public void Spans_of_different_kinds_are_compared_by_the_calendars_average()
    {
        Assert.True(Span.Days(31).IsLongerThan(Span.Months(1)));
        Assert.True(Span.Months(1).IsLongerThan(Span.Days(30)));
        Assert.True(Span.Months(6).IsLongerThan(Span.Weeks(26)));
        Assert.False(Span.Months(12).IsLongerThan(Span.Years(1)) || Span.Years(1).IsLongerThan(Span.Months(12)));
        Assert.False(Span.Weeks(2).IsLongerThan(Span.Days(14)) || Span.Days(14).IsLongerThan(Span.Weeks(2)));
    }
}
