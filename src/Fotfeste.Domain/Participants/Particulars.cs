namespace Fotfeste.Domain;

/// <summary>How to reach the person, and what the person says about themselves. Only for those who support the person.</summary>
public sealed class Particulars : IOwned, IVersioned
{
    Particulars() => Phone = Email = Address = Sealed.Nothing;

    public Particulars(Id<Particulars> id, Participant person, Sex sex = Sex.Unknown, int? birthYear = null, string? phone = null, string? email = null, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        (Id, OrganisationId, ParticipantId) = (id, person.OrganisationId, person.Id);
        Phone = Email = Address = Sealed.Nothing;
        Change(sex, birthYear, phone, email, address);
    }

    public Id<Particulars> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public Sex Sex { get; private set; }
    public int? BirthYear { get; private set; }
    public Sealed Phone { get; private set; }
    public Sealed Email { get; private set; }
    public Sealed Address { get; private set; }
    public int Version { get; private set; }

    public void Change(Sex sex, int? birthYear, string? phone, string? email, string? address)
    {
        if (birthYear is < 1900 or > 2100) throw new Refusal("participants.birth-year-unlikely");
        (Sex, BirthYear) = (sex, birthYear);
        (Phone, Email, Address) = (Sealed.Of(phone), Sealed.Of(email), Sealed.Of(address));
    }
}
