namespace Fotfeste.Domain;

/// <summary>One of the few for whom a person under protected identity exists, in one capacity. It narrows and never widens: an assignment or a led unit is needed as before.</summary>
public sealed class Entitled : IOwned
{
    Entitled() { }

    internal Entitled(Id<Entitled> id, Protection protection, Id<StaffMember> staff, Persona persona) =>
        (Id, OrganisationId, ProtectionId, ParticipantId, StaffId, Persona) = (id, protection.OrganisationId, protection.Id, protection.ParticipantId, staff, persona);

    public Id<Entitled> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Protection> ProtectionId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public Id<StaffMember> StaffId { get; private set; }
    public Persona Persona { get; private set; }
    /// <summary>From this moment the person does not exist for them either; null while it does.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset at) => EndedAt ??= at;
}
