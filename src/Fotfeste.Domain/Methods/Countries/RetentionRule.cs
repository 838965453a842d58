namespace Fotfeste.Domain;

/// <summary>How long a country's services keep something unless the controller says otherwise.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="After">How long; null where law or archive leaves it to the controller.</param>
/// <param name="Basis">Where that comes from.</param>
public sealed record RetentionRule(RetentionSubject Subject, Span? After, Attribution Basis);
