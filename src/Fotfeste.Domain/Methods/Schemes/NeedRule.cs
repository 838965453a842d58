namespace Fotfeste.Domain;

/// <summary>Which categories of need give access: how much help the authority found that somebody needs. Why is nobody's business here.</summary>
public sealed record NeedRule(IReadOnlyList<string> Accepted, Attribution Basis);
