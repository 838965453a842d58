namespace Fotfeste.Domain;

/// <summary>How long somebody has been in the phase, beside what the method says about it. Limits count this stay; what came before is told, and counts for nothing.</summary>
/// <param name="Method">The pack that the phase stands in.</param>
/// <param name="Phase">Where the person is.</param>
/// <param name="Days">Of this stay.</param>
/// <param name="EarlierDays">In the same phase before, within the same support.</param>
public sealed record PhaseClock(MethodPack Method, Phase Phase, DateRange Days, int EarlierDays)
{
    PhaseLimits Limits => Phase.Clock;

    public bool Runs => Phase.Runs;

    /// <summary>The first day counted as day 1.</summary>
    public int DaysOn(DateOnly day) => Days.DaysUntil(day);

    /// <summary>With the stays before.</summary>
    public int AllDaysOn(DateOnly day) => EarlierDays + DaysOn(day);

    /// <summary>Whole units of the span's kind since the first day: six months are over on the day of the same date.</summary>
    public int WholeOn(SpanUnit unit, DateOnly day)
    {
        var whole = 0;
        while (new Span(whole + 1, unit).After(Days.From) <= day) whole++;
        return whole;
    }

    /// <summary>The last day within a published limit; null when there is none to be past.</summary>
    public DateOnly? LimitUntil => Runs ? Limits.Limit?.After(Days.From).AddDays(-1) : null;

    /// <summary>With an extension; null where the method has none or says not how long.</summary>
    public DateOnly? ExtendableUntil => Runs && Limits.Extendable ? Limits.ExtendableTo?.After(Days.From).AddDays(-1) : null;

    /// <summary>The method promises the phase until that day; null when it promises nothing.</summary>
    public DateOnly? PromisedUntil => Runs ? Limits.AtLeast?.After(Days.From).AddDays(-1) : null;

    /// <summary>When it is time to look.</summary>
    public DateOnly? LookOn => Runs ? Limits.RemindAfter?.After(Days.From) : null;

    /// <summary>How the phase stands on that day.</summary>
    public PhaseTime On(DateOnly day) =>
        !Runs ? PhaseTime.Outside
        : day > LimitUntil ? PhaseTime.Past
        : day >= LookOn ? PhaseTime.Look
        : LookOn is null ? PhaseTime.NoLimit : PhaseTime.Within;
}
