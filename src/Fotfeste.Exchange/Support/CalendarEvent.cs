namespace Fotfeste.Exchange;

/// <summary>One thing in a calendar file.</summary>
/// <param name="Uid">The same for as long as the thing is the same, also when it moves.</param>
/// <param name="Sequence">Higher after each change.</param>
/// <param name="ChangedAt">When it came to be as it is.</param>
/// <param name="Start">A moment; written in UTC.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Summary">What the telephone shows.</param>
/// <param name="IsCancelled">Called off: the telephone strikes it out or takes it away.</param>
public sealed record CalendarEvent(string Uid, int Sequence, DateTimeOffset ChangedAt, DateTimeOffset Start, int Minutes, string Summary, bool IsCancelled);
