namespace Fotfeste.Domain;

/// <summary>What an occupation is called for one reader.</summary>
/// <param name="Text">The word.</param>
/// <param name="Language">The language it is in: that of the reader, unless the lists have none.</param>
/// <param name="IsOfGroup">It is the name of the group that the occupation belongs to, because that is there in the reader's language and its own is not.</param>
public readonly record struct OccupationName(string Text, string Language, bool IsOfGroup);
