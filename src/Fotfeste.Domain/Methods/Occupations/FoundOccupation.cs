namespace Fotfeste.Domain;

/// <summary>An occupation that answers to what was typed.</summary>
/// <param name="Found">The occupation.</param>
/// <param name="Word">The name that answered.</param>
/// <param name="Language">The language of that name.</param>
/// <param name="IsAlike">Nothing holds what was typed; this is spelt alike.</param>
public sealed record FoundOccupation(Occupation Found, string Word, string Language, bool IsAlike);
