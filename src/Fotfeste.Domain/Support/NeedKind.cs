namespace Fotfeste.Domain;

/// <summary>Why somebody is on today's list.</summary>
public enum NeedKind
{
    /// <summary>Longer without contact than was agreed.</summary>
    NoContact,
    /// <summary>The agreed day of the next contact has come or gone by.</summary>
    ContactDue,
    /// <summary>Longer without a talk with the employer than was agreed, or an appointment with them that was never logged.</summary>
    EmployerContact,
    /// <summary>The first day at work is today or near.</summary>
    FirstDayAtWork,
    /// <summary>The agreed end of a form of employment is near or past.</summary>
    TermsEnding,
    /// <summary>The day on which a practice is looked at together is near or past.</summary>
    PracticeReview,
    /// <summary>A decision that the support rests on ends soon, or has ended; the support goes on.</summary>
    DecisionEnding,
    /// <summary>The method, or its pack, suggests looking at the phase.</summary>
    PhaseReminder,
    /// <summary>The phase has lasted longer than a published limit.</summary>
    PhasePast,
    /// <summary>Nobody is assigned today.</summary>
    NoCoach,
}
