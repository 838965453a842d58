namespace Fotfeste.Storage;

/// <summary>The job that the row shows: the running one, else the next to begin, else none.</summary>
public sealed record CaseloadJob(Id<EmploymentSpell> Id, string? Employer, Sealed Tasks, DateRange Days, PackKey Forms, string Form, Hours? Hours, DateRange Terms)
{
    /// <summary>Which of the person's running practices is to be looked at together first, and when; null when nobody waits for any.</summary>
    public (Id<EmploymentSpell> Practice, DateOnly Day)? Review { get; init; }
}
