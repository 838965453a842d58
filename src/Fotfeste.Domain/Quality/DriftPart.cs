namespace Fotfeste.Domain;

/// <summary>Whom a figure of the drift view speaks of, so that whoever supports them can open the list.</summary>
public enum DriftPart
{
    /// <summary>In a phase for longer than a published limit.</summary>
    PastLimit,
    /// <summary>Looks for a job, the clock runs, and no employer has been met.</summary>
    NoEmployer,
    /// <summary>In practice past the day that was agreed.</summary>
    PracticePastAgreed,
    /// <summary>In practice with no last day agreed.</summary>
    PracticeWithoutEnd,
    /// <summary>Works or practises in a house of the service's own, or a sheltered one.</summary>
    OwnPlace,
}
