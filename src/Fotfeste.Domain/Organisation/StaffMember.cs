namespace Fotfeste.Domain;

/// <summary>Somebody who works in the organisation: coach, leader, administrator or evaluator. What they may do stands in their roles, not here.</summary>
public sealed class StaffMember(Id<StaffMember> id, Id<Organisation> organisationId, string name, string? reference = null) : IOwned, IVersioned, INamed, IReferenced
{
    public Id<StaffMember> Id { get; private set; } = id;
    public Id<Organisation> OrganisationId { get; private set; } = organisationId;
    public string Name { get; private set; } = name;
    /// <summary>Where the person is reached at work, for people and employers; null when not given.</summary>
    public string? WorkPhone { get; private set; }
    public string? Reference { get; private set; } = reference;
    public int Version { get; private set; }

    public void Change(string name, string? workPhone)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new Refusal("organisation.name-missing");
        (Name, WorkPhone) = (name.Trim(), string.IsNullOrWhiteSpace(workPhone) ? null : workPhone.Trim());
    }
}
