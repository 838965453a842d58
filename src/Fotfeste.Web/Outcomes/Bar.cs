namespace Fotfeste.Web;

/// <summary>One row of bars: its name in the reader's language, and how many.</summary>
public sealed record Bar(string Name, Fotfeste.Domain.Tally Number);
