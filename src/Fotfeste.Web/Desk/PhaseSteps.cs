namespace Fotfeste.Web;

/// <summary>The phases of the method and where the person is now. It says nothing about what is finished or late.</summary>
/// <param name="Names">Of the phases in the method's order, without the step before it.</param>
/// <param name="At">Counted from 0; -1 in the step before.</param>
/// <param name="Note">Since when, as days.</param>
/// <param name="Before">The step before the method; null where it has none.</param>
public sealed record PhaseSteps(IReadOnlyList<string> Names, int At, string Note, string? Before)
{
    public bool IsBefore => At < 0 && Before is not null;

    public static PhaseSteps Of(PhaseClock clock, Words words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(words);
        var line = clock.Method.Phases.Where(p => p.Role != PhaseRole.Before).ToList();
        return new(
            [.. line.Select(p => words.Name(p, clock.Method))], line.FindIndex(p => p.Code == clock.Phase.Code), words.Count("desk.person.phase-days", clock.DaysOn(today)),
            (clock.Phase.Role == PhaseRole.Before ? clock.Phase : clock.Method.Before) is { } before ? words.Name(before, clock.Method) : null);
    }
}
