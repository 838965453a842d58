namespace Fotfeste.Domain;

/// <summary>How many people a full-time coach supports by the method; null where it says nothing.</summary>
public sealed record CaseloadNorm(int? Most, int? Least, Attribution Basis);
