namespace Fotfeste.Domain;

/// <summary>What stood before an appointment was moved, changed, called off or put back, who did it and when. Why is nobody's business.</summary>
public sealed class AppointmentRevision : IOwned
{
    AppointmentRevision() => Content = null!; // EF fills it

    internal AppointmentRevision(Id<AppointmentRevision> id, Appointment appointment, Id<StaffMember> by, DateTimeOffset at)
    {
        (Id, OrganisationId, AppointmentId, Content, WasCancelled, ChangedBy, ChangedAt) = (id, appointment.OrganisationId, appointment.Id, appointment.Content, appointment.IsCancelled, by, at);
    }

    public Id<AppointmentRevision> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Appointment> AppointmentId { get; private set; }
    public AppointmentContent Content { get; private set; }
    public bool WasCancelled { get; private set; }
    public Id<StaffMember> ChangedBy { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
}
