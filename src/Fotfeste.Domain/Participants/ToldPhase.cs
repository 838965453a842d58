namespace Fotfeste.Domain;

/// <summary>A phase as another system or a spreadsheet tells of it. <paramref name="Id"/> is used when nothing is known of it yet.</summary>
public readonly record struct ToldPhase(Id<PhaseSpell> Id, string Code, DateOnly From, string? Reason);
