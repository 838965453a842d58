namespace Fotfeste.Domain;

/// <summary>Whom an ad says one can ask. It is kept as long as the ad is open, and not a day longer.</summary>
public sealed record VacancyContact(string? Name, string? Role, string? Phone, string? Email);
