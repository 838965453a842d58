namespace Fotfeste.Domain;

/// <summary>A country that words are known of, and the language that most of its services write in.</summary>
public sealed record SpokenCountry(string Code, string Language, PackText Names);
