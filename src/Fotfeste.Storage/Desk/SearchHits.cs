namespace Fotfeste.Storage;

/// <summary>What a search brought, the nearest first.</summary>
/// <param name="Rows">At most as many as were asked for.</param>
/// <param name="AreAlike">None holds what was typed; these are a slip or two away, so the reader is asked before one of them is opened.</param>
public sealed record SearchHits<T>(IReadOnlyList<T> Rows, bool AreAlike);
