namespace Fotfeste.Domain;

/// <summary>A municipality by its country (ISO 3166, two capital letters) and its official code: the same digits mean another place in another country.</summary>
public readonly record struct JobPlace(string Country, string Municipality);
