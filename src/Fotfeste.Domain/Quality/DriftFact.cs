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

    /// <summary>Came to find a job, and the method has begun.</summary>
    public bool IsSeeking(DateOnly today) => Goal == GoalKind.Work && Clock.StartedOn <= today;

    /// <summary>Only running support belongs anywhere.</summary>
    public bool Belongs(DriftPart part, DateOnly today) => Support.Covers(today) && part switch
    {
        DriftPart.PastLimit => Clock.Current?.On(today) == PhaseTime.Past,
        DriftPart.NoEmployer => IsSeeking(today) && EmployerOn(today) is null,
        DriftPart.PracticePastAgreed => Now(today).Any(p => p.IsPractice && p.AgreedUntil < today),
        DriftPart.PracticeWithoutEnd => Now(today).Any(p => p.IsPractice && p.AgreedUntil is null),
        DriftPart.OwnPlace => Now(today).Any(p => p.IsPlace && p.Setting != WorkSetting.Open),
    };

    IEnumerable<PlaceFact> Now(DateOnly today) => Places.Where(p => p.Days.Covers(today));
}
