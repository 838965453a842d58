namespace Fotfeste.Domain;

/// <summary>A subsidy from its first day to its last: split where the rate changes, then by calendar month.</summary>
public sealed record SubsidyPlan(IReadOnlyList<SubsidyPeriod> Periods)
{
    /// <summary>Null when one of the periods is not known.</summary>
    public Money? Total => Periods.Count > 0 && Periods.All(p => p.Amount is not null) ? Periods.Select(p => p.Amount!.Value).Aggregate((sum, next) => sum + next) : null;

    /// <param name="pack">The rules.</param>
    /// <param name="scheme">Which of them.</param>
    /// <param name="terms">Its start is the first day; its day is not used.</param>
    /// <param name="last">The last day.</param>
    public static SubsidyPlan Of(SchemesPack pack, Scheme scheme, SubsidyTerms terms, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(terms);
        List<SubsidyPeriod> periods = [];
        Dictionary<int, decimal> paid = [];
        foreach (var days in Split(scheme, terms, last))
        {
            var soFar = paid.GetValueOrDefault(days.From.Year);
            var monthly = SubsidyEstimate.Of(pack, scheme, terms with { Day = days.From });
            var isWhole = days.From.Day == 1 && days.Until == days.From.AddMonths(1).AddDays(-1);
            var amount = AmountOf(pack, monthly, days, isWhole) is { } share ? Math.Min(share, Room(pack, scheme, days.From, soFar)) : (decimal?)null;
            periods.Add(new(days, isWhole, monthly, amount is { } sum ? pack.Of(sum) : null));
            paid[days.From.Year] = soFar + (amount ?? 0);
        }
        return new(periods);
    }

    static decimal? AmountOf(SchemesPack pack, SubsidyEstimate monthly, DateRange days, bool isWhole) =>
        isWhole ? monthly.Amount?.Amount : monthly.Amount is { } month && pack.DayRate is { } rate ? rate.Of(month.Amount, days.Days!.Value, pack.Rounding.On(days.From)!.Value) : null;

    // What a cap on the calendar year leaves.
    static decimal Room(SchemesPack pack, Scheme scheme, DateOnly day, decimal soFar) => scheme.Caps
        .Where(c => c.On == CapOn.Subsidy && c.Per == CapPer.CalendarYear)
        .Select(c => c.HeightOn(pack, day) is { } height ? Math.Max(0, height - soFar) : decimal.MaxValue)
        .DefaultIfEmpty(decimal.MaxValue).Min();

    /// <summary>The days after the start on which another rate or another rule begins, as far as money is paid.</summary>
    public static IEnumerable<DateOnly> TurnsOf(Scheme scheme, SubsidyTerms terms, DateOnly? last)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(terms);
        var turns = scheme.Grants.All.SelectMany(grant => TurnsIn(grant.Value, terms.Group).Select(month => terms.Start.AddMonths(month - 1)).Where(grant.Days.Covers).Append(grant.Days.From));
        return turns.Where(day => day > terms.Start && (last is null || day <= last)).Distinct().Order();
    }

    static IEnumerable<DateRange> Split(Scheme scheme, SubsidyTerms terms, DateOnly last)
    {
        if (last < terms.Start) return [];
        SortedSet<DateOnly> begins = [terms.Start];
        for (var month = new DateOnly(terms.Start.Year, terms.Start.Month, 1).AddMonths(1); month <= last; month = month.AddMonths(1)) begins.Add(month);
        begins.UnionWith(TurnsOf(scheme, terms, last));
        var starts = begins.Where(day => day >= terms.Start && day <= last).ToList();
        return starts.Select((day, at) => new DateRange(day, at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : last));
    }

    static IEnumerable<int> TurnsIn(Grant? grant, string? group) => grant switch
    {
        PercentOfCost percent => percent.Rates.Turns(group),
        FeeMultiple multiple => multiple.Multiples.Turns(group),
        _ => [],
    };
}
