namespace Fotfeste.Exchange;

/// <summary>One row of <c>assignments</c>: a further coach, or the same over time. An open one ends with the enrolment.</summary>
public sealed record AssignmentRow(Place At, string Enrolment, string Coach, CoachRole Role, DateRange Days);
