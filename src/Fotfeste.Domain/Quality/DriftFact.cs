namespace Fotfeste.Domain;

/// <summary>What one support tells of where the method takes time. It names nobody.</summary>
/// <param name="Goal">What the support is for.</param>
/// <param name="Support">First day to last.</param>
/// <param name="Clock">Where the person was, and which days count.</param>
/// <param name="EmployerContact">The first talk with an employer on record; null when there is none.</param>
/// <param name="Places">Jobs and practice, one for each form.</param>
public sealed record DriftFact(GoalKind Goal, DateRange Support, MethodClock Clock, DateOnly? EmployerContact, IReadOnlyList<PlaceFact> Places)
{
    /// <summary>The first contact with an employer: a talk, or at the latest the first day at a workplace, where nobody begins without one.</summary>
    public DateOnly? EmployerOn(DateOnly today)
    {
        var place = Places.Where(p => p.Class != CompetitiveClass.Education && p.Days.From >= Support.From && p.Days.From <= today).Select(p => (DateOnly?)p.Days.From).Min();
        return EmployerContact is null || place < EmployerContact ? place : EmployerContact;
    }
}
