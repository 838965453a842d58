namespace Fotfeste.Domain;

/// <summary>Something that an ad asks of whoever applies.</summary>
/// <param name="Kind"><c>skill</c>, <c>language</c>, <c>experience</c>, <c>education</c>, <c>licence</c> or <c>permit</c>.</param>
/// <param name="Scheme">Whose code.</param>
/// <param name="Code">As text.</param>
/// <param name="Label">In the source's own words; null when it gave a code alone.</param>
/// <param name="IsMust">False: it would be good.</param>
public sealed record VacancyDemand(string Kind, string Scheme, string Code, string? Label, bool IsMust);
