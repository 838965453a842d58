namespace Fotfeste.Domain;

/// <summary>One reason to act, with the figures that explain it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Day">The day that matters: of the last contact, the agreed contact, the first day, the agreed end; null when there is none.</param>
/// <param name="Days">Days since or until that day, never negative.</param>
/// <param name="Agreed">What was agreed or suggested, in days; null when nothing was.</param>
public sealed record Need(NeedKind Kind, DateOnly? Day, int Days, int? Agreed)
{
    /// <summary>Since when somebody should have been in touch; null for what no rhythm and no agreed day stands behind.</summary>
    public DateOnly? DueSince { get; init; }

    /// <summary>Something good that wants preparing, rather than something late.</summary>
    public bool IsGood => Kind is NeedKind.FirstDayAtWork;

    /// <summary>About how long the method takes: a reminder to the coach, never urgent, and never a mark on the person.</summary>
    public bool IsAboutMethod => Kind is NeedKind.PhaseReminder or NeedKind.PhasePast;

    /// <summary>It has its own line, whatever else is pressing: nothing done about another need does away with it.</summary>
    public bool StandsAlone => IsAboutMethod || Kind is NeedKind.EmployerContact or NeedKind.PracticeReview or NeedKind.DecisionEnding;

    /// <summary>Something that ought to have happened already.</summary>
    public bool IsLate => Kind is NeedKind.NoContact or NeedKind.ContactDue or NeedKind.EmployerContact or NeedKind.NoCoach;
}
