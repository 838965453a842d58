namespace Fotfeste.Domain;

/// <summary>A time limit of an application, a decision or a claim.</summary>
/// <param name="Kind">What is limited.</param>
/// <param name="Span">How long; null for "before", without a length.</param>
/// <param name="Basis">Where this comes from.</param>
public sealed record Deadline(DeadlineKind Kind, Span? Span, Attribution Basis);
