namespace Fotfeste.Exchange;

/// <summary>An ad that its source took away.</summary>
/// <param name="SourceId">Its identity at the source.</param>
/// <param name="At">When; an ad that was changed later is not touched.</param>
public sealed record VacancyRemoval(string SourceId, DateTimeOffset At);
