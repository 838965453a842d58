namespace Fotfeste.Samples;

/// <summary>Coaches meet people from Monday to Friday: moves a day out of the weekend, one way or the other.</summary>
static class Weekdays
{
    public static DateOnly OrBefore(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    public static DateOnly OrAfter(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>Out of the weekend, and never outside the two days.</summary>
    public static DateOnly Within(DateOnly day, DateOnly first, DateOnly last)
    {
        var before = OrBefore(day < first ? first : day > last ? last : day);
        if (before >= first) return before;
        var after = OrAfter(first);
        return after <= last ? after : last;
    }
}
