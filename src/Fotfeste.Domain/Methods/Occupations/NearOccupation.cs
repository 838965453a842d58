namespace Fotfeste.Domain;

/// <summary>An occupation near another, and why.</summary>
/// <param name="Occupation">The near one.</param>
/// <param name="Score">The sum of the reasons, 0 to 1000.</param>
/// <param name="Reasons">One for each part.</param>
public sealed record NearOccupation(Occupation Occupation, int Score, IReadOnlyList<NearnessReason> Reasons);
