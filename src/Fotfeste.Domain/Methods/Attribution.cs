namespace Fotfeste.Domain;

/// <summary>Where a value of a pack comes from, and how sure it is.</summary>
public sealed record Attribution(Certainty Certainty, string Source);
