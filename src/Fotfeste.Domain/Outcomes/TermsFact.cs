namespace Fotfeste.Domain;

/// <summary>One form of work within a job, as a statistic needs it.</summary>
/// <param name="Days">First to last day under that form; the last may be what was agreed.</param>
/// <param name="Class">What the form counts as.</param>
/// <param name="IsPaid">Under a contract and paid; practice is not.</param>
/// <param name="Permanence">Permanent, fixed-term or hourly.</param>
/// <param name="Hours">Hours a week; null when not known.</param>
public sealed record TermsFact(DateRange Days, CompetitiveClass Class, bool IsPaid, Permanence Permanence, Hours? Hours);
