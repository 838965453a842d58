namespace Fotfeste.Exchange;

/// <summary>One row of <c>jobs</c>: a form of the common employment forms. <paramref name="EndReason"/> stands beside a last day and only there.</summary>
public sealed record JobRow(
    Place At, string Reference, string Enrolment, string Form, DateRange Days,
    string? Employer = null, string? Tasks = null, Hours? Hours = null, DateOnly? AgreedUntil = null, string? EndReason = null);
