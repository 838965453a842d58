using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>assignments</c>: a further coach, or the same over time. An open one ends with the enrolment.</summary>
public sealed record AssignmentRow(Place At, string Enrolment, string Coach, CoachRole Role, DateRange Days)
{
    public static Table<AssignmentRow> Table { get; } = new(
        "assignments",
        [Must("enrolment", pointsTo: "enrolments"), Must("coach", pointsTo: "staff"), May("role", CodeOf.All<CoachRole>()), Must("from"), May("until")],
        f => new(f.At, f.Link("enrolment"), f.Link("coach"), f.Choice("role", CoachRole.Whole), f.Period()),
        r => [r.Enrolment, r.Coach, CodeOf.Value(r.Role), r.Days.From, r.Days.Until]);
}
