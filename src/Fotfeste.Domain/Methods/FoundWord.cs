namespace Fotfeste.Domain;

/// <summary>What a search in the words found.</summary>
/// <param name="Found">The term, or the line of the word help.</param>
/// <param name="Language">Of the word that was found.</param>
/// <param name="Word">As it is written there.</param>
public sealed record FoundWord<T>(T Found, string Language, string Word);
