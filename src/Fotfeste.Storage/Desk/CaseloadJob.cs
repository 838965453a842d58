namespace Fotfeste.Storage;

/// <summary>The job that the row shows: the running one, else the next to begin, else none.</summary>
public sealed record CaseloadJob(Id<EmploymentSpell> Id, string? Employer, Sealed Tasks, DateRange Days, PackKey Forms, string Form, Hours? Hours, DateRange Terms);
