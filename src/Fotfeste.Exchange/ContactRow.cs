namespace Fotfeste.Exchange;

/// <summary>One row of <c>contacts</c>. What may be left out: a meeting of unknown length, with the person, at the office, that took place.</summary>
public sealed record ContactRow(Place At, string Reference, string Enrolment, ContactContent Content, string? Coach = null, string? Employer = null);
