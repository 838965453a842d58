namespace Fotfeste.Domain;

/// <summary>On which day of any year a holiday falls: a rule, never a table.</summary>
public sealed record HolidayMoment
{
    readonly Kind kind;
    readonly int first, second;
    readonly DayOfWeek weekday;

    HolidayMoment(Kind kind, int first, int second, DayOfWeek weekday) => (this.kind, this.first, this.second, this.weekday) = (kind, first, second, weekday);

    enum Kind { Easter, Fixed, OnOrAfter, Nth }

    /// <summary>So many days after Easter Day, or before it.</summary>
    public static HolidayMoment FromEaster(int days) => new(Kind.Easter, days, 0, default);

    /// <summary>The same day every year; never 29 February.</summary>
    public static HolidayMoment On(int month, int day) => new(Kind.Fixed, month, day, default);

    /// <summary>The first such weekday from that day on.</summary>
    public static HolidayMoment OnOrAfter(DayOfWeek weekday, int month, int day) => new(Kind.OnOrAfter, month, day, weekday);

    /// <summary>The first, second, … such weekday of the month; 5 where the month has no fifth is the next month's first.</summary>
    public static HolidayMoment Nth(DayOfWeek weekday, int nth, int month) => new(Kind.Nth, month, nth, weekday);

    public DateOnly In(int year) => kind switch
    {
        Kind.Easter => EasterIn(year).AddDays(first),
        Kind.Fixed => new(year, first, second),
        Kind.OnOrAfter => Next(new(year, first, second)),
        Kind.Nth => Next(new(year, first, 1)).AddDays(7 * (second - 1)),
    };

    /// <summary>Easter Day of the Gregorian calendar: the Sunday after the first full moon of spring, as the church reckons the moon.</summary>
    public static DateOnly EasterIn(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var fullMoon = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return new DateOnly(year, 3, 28).AddDays(fullMoon - weekday);
    }

    DateOnly Next(DateOnly day) => day.AddDays((weekday - day.DayOfWeek + 7) % 7);
}
