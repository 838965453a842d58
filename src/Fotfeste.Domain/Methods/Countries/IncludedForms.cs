namespace Fotfeste.Domain;

/// <summary>The forms that a country has in common with others.</summary>
/// <param name="Key">The pack and version that they stand in.</param>
/// <param name="Without">Those among them that the country says more exactly itself.</param>
public sealed record IncludedForms(PackKey Key, IReadOnlyList<string> Without);
