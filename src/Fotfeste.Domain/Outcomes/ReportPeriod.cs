namespace Fotfeste.Domain;

/// <summary>The days that a report speaks of, both counted. It always has a last day: what was still going on is said of that day.</summary>
public readonly record struct ReportPeriod
{
    /// <exception cref="Refusal">The last day lies before the first.</exception>
    public ReportPeriod(DateOnly from, DateOnly until)
    {
        if (until < from) throw new Refusal("outcomes.period-backwards");
        (From, Until) = (from, until);
    }

    public DateOnly From { get; }
    public DateOnly Until { get; }

    /// <summary>The whole calendar year.</summary>
    public static ReportPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public bool Covers(DateOnly day) => day >= From && day <= Until;

    public bool Overlaps(DateRange days) => days.Overlaps(new(From, Until));

    /// <summary>The same days, but none after <paramref name="today"/>: what is yet to come is no outcome.</summary>
    public ReportPeriod UpTo(DateOnly today) => Until > today && From <= today ? new(From, today) : this;

    /// <summary>The whole quarters it touches and that are over; the last one that is over when it touches none. Two reports a day apart are then the same, and tell of nobody.</summary>
    public ReportPeriod WholeQuarters()
    {
        var until = IsEndOf(TimeStep.Quarter, Until) ? Until : StartOf(TimeStep.Quarter, Until).AddDays(-1);
        return new(StartOf(TimeStep.Quarter, From < until ? From : until), until);
    }

    /// <summary>The calendar years or quarters it touches, the first and the last cut to its own days.</summary>
    public IEnumerable<ReportPeriod> Split(TimeStep step)
    {
        for (var from = From; from <= Until;)
        {
            var last = EndOf(step, from);
            yield return new(from, last < Until ? last : Until);
            if (last >= Until) yield break;
            from = last.AddDays(1);
        }
    }

    /// <summary>Is it one whole calendar year or quarter, and not a part of it?</summary>
    public bool IsWhole(TimeStep step) => From == StartOf(step, From) && Until == EndOf(step, From);

    static DateOnly StartOf(TimeStep step, DateOnly day) => new(day.Year, step switch
    {
        TimeStep.Year => 1,
        TimeStep.Quarter => ((day.Month - 1) / 3 * 3) + 1,
    }, 1);

    static bool IsEndOf(TimeStep step, DateOnly day) => day == EndOf(step, day);

    static DateOnly EndOf(TimeStep step, DateOnly day)
    {
        var lastMonth = step switch { TimeStep.Year => 12, TimeStep.Quarter => ((day.Month - 1) / 3 * 3) + 3 };
        return new(day.Year, lastMonth, DateTime.DaysInMonth(day.Year, lastMonth));
    }
}
