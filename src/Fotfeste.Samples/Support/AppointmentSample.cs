namespace Fotfeste.Samples;

/// <summary>One appointment in an invented calendar, by the names that the tables use.</summary>
/// <param name="Staff">Whose calendar.</param>
/// <param name="Enrolment">With whom; null for nobody.</param>
/// <param name="Employer">With or at which employer; null for none.</param>
/// <param name="Content">What was agreed.</param>
/// <param name="Contact">The contact that came of it; null for what is to come.</param>
/// <param name="IsCancelled">Called off.</param>
public sealed record AppointmentSample(string Staff, string? Enrolment, string? Employer, AppointmentContent Content, string? Contact = null, bool IsCancelled = false);
