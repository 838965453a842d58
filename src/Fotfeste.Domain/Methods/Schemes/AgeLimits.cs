namespace Fotfeste.Domain;

/// <summary>How old somebody may be, in whole years, both ends counted.</summary>
public sealed record AgeLimits(Between AtStart, Between AtEnd);
