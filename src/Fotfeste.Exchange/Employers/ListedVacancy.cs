namespace Fotfeste.Exchange;

/// <summary>A line of NAV's feed: an ad that is open, and where it can be fetched.</summary>
/// <param name="SourceId">Its identity at the source.</param>
/// <param name="Address">Absolute, or from the root of the feed.</param>
/// <param name="At">When it was changed.</param>
public sealed record ListedVacancy(string SourceId, string Address, DateTimeOffset At);
