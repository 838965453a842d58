namespace Fotfeste.Domain;

/// <summary>One of us knows this employer, or somebody there, from before: in words of one's own, for the whole team to read.</summary>
public sealed class Acquaintance : IOwned, IVersioned
{
    Acquaintance() => How = Sealed.Nothing;

    public Id<Acquaintance> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    public Id<StaffMember> StaffId { get; private set; }
    /// <summary>Whom; null for the firm as such.</summary>
    public Id<ContactPerson>? ContactPersonId { get; private set; }
    public Sealed How { get; private set; }
    /// <summary>When it was taken away; null while it stands.</summary>
    public DateOnly? GoneOn { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">Nothing is said.</exception>
    public static Acquaintance Tell(Id<Acquaintance> id, Employer employer, Id<StaffMember> staff, Id<ContactPerson>? whom, string? how)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var known = new Acquaintance { Id = id, OrganisationId = employer.OrganisationId, EmployerId = employer.Id, StaffId = staff };
        known.Change(whom, how);
        return known;
    }

    public void Change(Id<ContactPerson>? whom, string? how)
    {
        if (string.IsNullOrWhiteSpace(how)) throw new Refusal("employers.how-missing");
        (ContactPersonId, How) = (whom, Sealed.Of(how));
    }

    /// <summary>It is so no more, or the one it was about is no longer kept: the words go too.</summary>
    public void Forget(DateOnly today) => (How, ContactPersonId, GoneOn) = (Sealed.Nothing, null, GoneOn ?? today);
}
