namespace Fotfeste.Domain;

/// <summary>The holidays of one country in any year, computed from its rules.</summary>
public sealed class HolidayCalendar(IReadOnlyList<HolidayRule> rules)
{
    /// <summary>Years that a rule can be asked about. The rules are those of today: what a country kept long ago may differ.</summary>
    public const int FirstYear = 1900, LastYear = 2199;

    public static HolidayCalendar Empty { get; } = new([]);

    public IReadOnlyList<HolidayRule> Rules => rules;

    /// <summary>In order of their days; two may fall on one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before <see cref="FirstYear"/> or after <see cref="LastYear"/>.</exception>
    public IReadOnlyList<Holiday> In(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return [.. rules.Where(r => r.IsKeptIn(year)).Select(r => new Holiday(r.Moment.In(year), r)).OrderBy(h => h.Day)];
    }

    /// <summary>The law frees the day, or half of it. Looking it up allocates nothing.</summary>
    public bool IsPublic(DateOnly day)
    {
        for (var at = 0; at < rules.Count; at++)
        {
            var rule = rules[at];
            if (rule.Type == HolidayType.Public && rule.IsKeptIn(day.Year) && rule.Moment.In(day.Year) == day) return true;
        }
        return false;
    }

    /// <summary>Neither a weekend nor a public holiday.</summary>
    public bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsPublic(day);

    /// <summary>That day when it is a workday, else the next that is one.</summary>
    public DateOnly WorkdayFrom(DateOnly day)
    {
        while (!IsWorkday(day)) day = day.AddDays(1);
        return day;
    }
}
