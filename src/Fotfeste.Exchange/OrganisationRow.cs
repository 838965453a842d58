namespace Fotfeste.Exchange;

/// <summary>One row of <c>organisation</c>; a set of tables has at most one.</summary>
public sealed record OrganisationRow(Place At, string Name, string Country, string Language, string TimeZone);
