namespace Fotfeste.Storage;

/// <summary>An ad as a list of suggestions shows it.</summary>
public sealed record AdLine(Id<Vacancy> Id, string Title, string? EmployerName, string? PlaceName, VacancyExtent? Extent, decimal? PercentMin, decimal? PercentMax, DateOnly? ApplyBy);
