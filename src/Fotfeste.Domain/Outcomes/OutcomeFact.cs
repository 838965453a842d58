namespace Fotfeste.Domain;

/// <summary>What one enrolment contributes to a statistic. It names nobody: <paramref name="Person"/> is a number of this reading only.</summary>
/// <param name="Unit">Where the support was given.</param>
/// <param name="Programme">Who paid.</param>
/// <param name="Person">The same number for the same person within one reading.</param>
/// <param name="Sex">As the person says.</param>
/// <param name="Goal">What the support was for.</param>
/// <param name="Support">First day to last.</param>
/// <param name="ExitReason">Why it ended; null while it goes on.</param>
/// <param name="Destination">Where the person went; null while it goes on.</param>
/// <param name="IncomesAtEntry">Codes of what the person lived on at the start.</param>
/// <param name="Jobs">Every job and practice within the support.</param>
public sealed record OutcomeFact(
    Id<Unit> Unit, Id<Programme> Programme, int Person, Sex Sex, GoalKind Goal, DateRange Support,
    string? ExitReason, string? Destination, IReadOnlyList<string> IncomesAtEntry, IReadOnlyList<JobFact> Jobs);
