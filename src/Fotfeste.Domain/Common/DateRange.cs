namespace Fotfeste.Domain;

/// <summary>First day to last day, both counted. An open range has no last day yet.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly? Until)
{
    public static DateRange Open(DateOnly from) => new(from, null);

    public bool Covers(DateOnly day) => day >= From && (Until is null || day <= Until);

    public bool Overlaps(DateRange other) => !IsEmpty && !other.IsEmpty && (Until is null || other.From <= Until) && (other.Until is null || From <= other.Until);

    /// <summary>Both days counted; 0 when the range holds none, null while it is open.</summary>
    public int? Days => Until is { } last ? last.DayNumber - From.DayNumber + 1 : null;

    /// <summary>How many days the range has lasted on <paramref name="day"/>, the first counted as day 1; 0 before it began.</summary>
    public int DaysUntil(DateOnly day) => Math.Max(0, ((Until < day ? Until.Value : day).DayNumber) - From.DayNumber + 1);

    /// <summary>The same beginning, with a last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public DateRange EndedOn(DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, From);
        return this with { Until = last };
    }

    /// <summary>No longer than to that day; a range that would end before it began then holds no day at all.</summary>
    public DateRange CutOn(DateOnly last) => Until <= last ? this : this with { Until = last < From ? From.AddDays(-1) : last };

    /// <summary>Holds no day: what was to begin was called off.</summary>
    public bool IsEmpty => Until < From;
}
