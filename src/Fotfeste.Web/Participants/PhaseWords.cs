namespace Fotfeste.Web;

/// <summary>A phase and its clock in the reader's words.</summary>
public static class PhaseWords
{
    public static string NameOf(this Words words, PhaseClock clock) => words.Name(clock.Phase, clock.Method);

    public static string MethodOf(this Words words, PhaseClock clock) => words.Name(clock.Method);

    /// <summary>How long the person has been there, in whole units of what the method counts in: "6 months" where it says months; days where it says days, and in the first unit.</summary>
    public static string TimeIn(this Words words, PhaseClock clock, DateOnly today)
    {
        var unit = (clock.Phase.Clock.Limit ?? clock.Phase.Clock.RemindAfter)?.Unit ?? SpanUnit.Days;
        return unit != SpanUnit.Days && clock.WholeOn(unit, today) is > 1 and var whole ? words.Span(new(whole, unit)) : words.Span(Span.Days(clock.DaysOn(today)));
    }
}
