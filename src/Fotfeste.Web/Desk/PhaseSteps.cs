namespace Fotfeste.Web;

/// <summary>The phases of the method and where the person is now. It says nothing about what is finished or late.</summary>
public sealed record PhaseSteps(IReadOnlyList<string> Names, int At, string Note)
{
    /// <summary>Null when no phase is known.</summary>
    public static PhaseSteps? Of(Enrolment enrolment, PackShelf shelf, Words words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(words);
        if (enrolment.CurrentPhase is not { } now) return null;
        var method = shelf.Method(now.Method);
        return new([.. method.Phases.Select(p => p.Names.In(words.Language, method.Language))], method.OrderOf(now.Code), words.Count("desk.person.phase-days", now.Days.DaysUntil(today)));
    }
}
