namespace Fotfeste.Domain;

/// <summary>A length of time as a rule states it: 14 days, 6 months, 2 years. A month is a month of the calendar, not thirty days.</summary>
public readonly record struct Span(int Count, SpanUnit Unit)
{
    // The calendar repeats after 400 years: 4800 months, 146097 days.
    const int MonthsOfCycle = 4800, DaysOfCycle = 146097;

    public static Span Days(int count) => new(count, SpanUnit.Days);

    public static Span Weeks(int count) => new(count, SpanUnit.Weeks);

    public static Span Months(int count) => new(count, SpanUnit.Months);

    public static Span Years(int count) => new(count, SpanUnit.Years);

    /// <summary>The day that lies so far after another. Where that month has no such day it is the month's last: one month after 31 January is the last of February.</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        SpanUnit.Days => day.AddDays(Count),
        SpanUnit.Weeks => day.AddDays(7 * Count),
        SpanUnit.Months => day.AddMonths(Count),
        SpanUnit.Years => day.AddYears(Count),
    };

    /// <summary>How many days the span is when it begins on that day.</summary>
    public int DaysFrom(DateOnly day) => After(day).DayNumber - day.DayNumber;

    /// <summary>In whole days whatever day it begins, for a rhythm: a month is 30, a year 365.</summary>
    public int WholeDays => (int)(Scaled / MonthsOfCycle);

    /// <summary>Longer on average: 31 days are longer than a month, 12 months are not longer than a year.</summary>
    public bool IsLongerThan(Span other) => Scaled > other.Scaled;

    long Scaled => Unit switch
    {
        SpanUnit.Days => (long)Count * MonthsOfCycle,
        SpanUnit.Weeks => 7L * Count * MonthsOfCycle,
        SpanUnit.Months => (long)Count * DaysOfCycle,
        SpanUnit.Years => 12L * Count * DaysOfCycle,
    };
}
