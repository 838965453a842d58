namespace Fotfeste.Domain;

/// <summary>What a source says that does not fit into a rule, or that contradicts another source. Both stand there, and which one the rule follows.</summary>
/// <param name="About">Code of what it is about, such as <c>duration</c>.</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="IsUsed">The rule follows it; null when nothing is computed from it either way.</param>
/// <param name="Basis">Who says so.</param>
public sealed record Statement(string About, PackText Says, bool? IsUsed, Attribution Basis);
