namespace Fotfeste.Domain;

/// <summary>A code that an ad bears for what the job is.</summary>
/// <param name="Scheme">Whose code: <c>styrk08</c>, <c>styrk08nav</c>, <c>ssyk2012</c>, <c>jobtech</c>, <c>esco</c>, or another in lower case as the source names it.</param>
/// <param name="Code">As text: leading zeros count.</param>
/// <param name="Label">In the source's own words; null when it gave a code alone.</param>
public sealed record VacancyOccupation(string Scheme, string Code, string? Label);
