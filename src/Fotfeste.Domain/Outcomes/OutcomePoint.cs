namespace Fotfeste.Domain;

/// <summary>One year or quarter of a series.</summary>
/// <param name="Days">The calendar year or quarter, or the part of it that the report speaks of.</param>
/// <param name="IntoWork">Got their first job in these days, of everybody supported in them.</param>
/// <param name="IsUnfinished">Only a part of it is in the report: its share is not to be compared with the others.</param>
public sealed record OutcomePoint(ReportPeriod Days, Share IntoWork, bool IsUnfinished);
