namespace Fotfeste.Domain;

/// <summary>The jobs that suit a person best, out of all that were looked at. Advice: the order is ours, the choice is not.</summary>
/// <param name="Best">The highest sum first; of equal ones the one with the lower identity.</param>
/// <param name="WithinLimits">How many are within the person's limits, those shown among them.</param>
public sealed record JobRanking(IReadOnlyList<RankedJob> Best, int WithinLimits);
