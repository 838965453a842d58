namespace Fotfeste.Storage;

/// <summary>A lead with the names that it is read with.</summary>
/// <param name="Lead">Without its spells.</param>
/// <param name="Firm">What the employer is called today.</param>
/// <param name="Person">For whom; null for nobody yet.</param>
/// <param name="Staff">Who follows it up.</param>
public sealed record LeadLine(Lead Lead, string Firm, string? Person, string Staff);
