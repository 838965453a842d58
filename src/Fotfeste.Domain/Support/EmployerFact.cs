namespace Fotfeste.Domain;

/// <summary>What happened between us and one employer, with nobody named.</summary>
/// <param name="Employer">Which.</param>
/// <param name="First">The first talk, lead or job; null when there was none.</param>
/// <param name="Last">The latest.</param>
/// <param name="Hires">How many times somebody got paid work there.</param>
/// <param name="WeOwe">A lead rests because we owe them something, or a promise of ours is late.</param>
public sealed record EmployerFact(Id<Employer> Employer, DateOnly? First, DateOnly? Last, int Hires, bool WeOwe);
