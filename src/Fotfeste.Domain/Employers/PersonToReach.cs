namespace Fotfeste.Domain;

/// <summary>How to reach somebody on the employer's side, as typed.</summary>
public sealed record PersonToReach(string? Name, string? Role = null, string? Phone = null, string? Email = null, Id<Workplace>? Workplace = null);
