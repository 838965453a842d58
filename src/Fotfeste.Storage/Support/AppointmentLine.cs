namespace Fotfeste.Storage;

/// <summary>An appointment as a calendar shows it, with the names that the actor may see.</summary>
/// <param name="Appointment">With its revisions.</param>
/// <param name="Person">Whose support it belongs to; null when it is about nobody.</param>
/// <param name="Employer">With or at which employer; null for none.</param>
/// <param name="Staff">In whose calendar it stands.</param>
public sealed record AppointmentLine(Appointment Appointment, string? Person, string? Employer, string Staff);
