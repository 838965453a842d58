namespace Fotfeste.Domain;

/// <summary>One form of work within a support spell: a job that changes form gives one fact per form.</summary>
/// <param name="Days">First to last day under that form.</param>
/// <param name="Class">What the form counts as.</param>
/// <param name="IsPaid">Under a contract and paid; practice is not.</param>
/// <param name="Permanence">Permanent, fixed-term or hourly.</param>
/// <param name="Hours">Hours a week; null when not known.</param>
public sealed record JobFact(DateRange Days, CompetitiveClass Class, bool IsPaid, Permanence Permanence, Hours? Hours);
