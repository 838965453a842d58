namespace Fotfeste.Domain;

/// <summary>What a term means to the people who live with it, and what it is often taken for and is not.</summary>
/// <param name="Country">Whose word it is, ISO 3166.</param>
/// <param name="Basis">Where it is known from.</param>
/// <param name="Is">What it is.</param>
/// <param name="IsNot">What it is not.</param>
public sealed record Explanation(string Country, Attribution Basis, PackText Is, PackText IsNot);
