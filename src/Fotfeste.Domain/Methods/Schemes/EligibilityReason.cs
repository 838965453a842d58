namespace Fotfeste.Domain;

/// <summary>One thing that speaks for or against an application, or that nobody has said yet.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Verdict">What it means; a warning about money means nothing against applying.</param>
/// <param name="Question">The question's code, where it is one.</param>
/// <param name="Basis">Where the rule comes from.</param>
public sealed record EligibilityReason(ReasonKind Kind, Verdict Verdict, string? Question, Attribution Basis);
