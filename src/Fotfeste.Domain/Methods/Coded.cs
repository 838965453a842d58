namespace Fotfeste.Domain;

/// <summary>A code and the words for it.</summary>
public sealed record Coded(string Code, PackText Names);
