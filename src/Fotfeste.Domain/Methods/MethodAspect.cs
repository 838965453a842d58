namespace Fotfeste.Domain;

/// <summary>What about a method a change is about.</summary>
public enum MethodAspect
{
    Name,
    Summary,
    Kind,
    Country,
    Language,
    ValidFrom,
    ValidUntil,
    /// <summary>The rhythm with the person that the method suggests.</summary>
    Contact,
    CaseloadMost,
    CaseloadLeast,
    CaseloadBasis,
    /// <summary>An activity that is part of the method.</summary>
    Belongs,
    /// <summary>An activity that the method is not.</summary>
    DoesNotBelong,
    /// <summary>A whole phase that came or went.</summary>
    Phase,
    PhaseName,
    PhasePurpose,
    /// <summary>The phase's place, 1 for the first.</summary>
    PhaseOrder,
    PhaseRole,
    /// <summary>Whether the phase's clock runs.</summary>
    ClockRuns,
    WarnAfter,
    AtMost,
    AtLeast,
    Extendable,
    ExtendableTo,
    ClockBasis,
    PhaseContact,
    EmployerContact,
    /// <summary>A fact that holds when the phase begins.</summary>
    Entry,
    /// <summary>A fact that holds when the phase is done.</summary>
    Exit,
    /// <summary>The words for a fact that the pack defines itself.</summary>
    OwnFact,
    /// <summary>The words for an activity that the pack defines itself.</summary>
    OwnActivity,
    Basis,
    Source,
}
