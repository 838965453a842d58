namespace Fotfeste.Domain;

/// <summary>What a contact said before it was corrected, who corrected it and when.</summary>
public sealed class ContactRevision : IOwned
{
    ContactRevision() => Content = null!; // EF fills it

    internal ContactRevision(Id<ContactRevision> id, Contact contact, Id<StaffMember>? by, DateTimeOffset at)
    {
        (Id, OrganisationId, ContactId, CorrectedBy, CorrectedAt, Content) = (id, contact.OrganisationId, contact.Id, by, at, contact.Content);
    }

    public Id<ContactRevision> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Contact> ContactId { get; private set; }
    /// <summary>Null when a newer import said otherwise; who imported stands in the trail.</summary>
    public Id<StaffMember>? CorrectedBy { get; private set; }
    public DateTimeOffset CorrectedAt { get; private set; }
    public ContactContent Content { get; private set; }
}
