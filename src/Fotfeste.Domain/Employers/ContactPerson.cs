namespace Fotfeste.Domain;

/// <summary>Somebody on the employer's side who has agreed that we keep their name, and until when. After that day nothing of it is left.</summary>
public sealed class ContactPerson : IOwned, IVersioned
{
    /// <summary>Whoever is to be kept longer is asked again.</summary>
    public const int LongestYears = 3;

    ContactPerson() => Name = Role = Phone = Email = Sealed.Nothing;

    public Id<ContactPerson> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Employer> EmployerId { get; private set; }
    /// <summary>Where they work; null when it does not matter.</summary>
    public Id<Workplace>? WorkplaceId { get; private set; }
    public Sealed Name { get; private set; }
    /// <summary>What they do there: manager, foreman.</summary>
    public Sealed Role { get; private set; }
    public Sealed Phone { get; private set; }
    public Sealed Email { get; private set; }
    /// <summary>The one who opens the door: whom everybody calls first.</summary>
    public bool OpensDoors { get; private set; }
    /// <summary>From the day they agreed to the last day on which it is kept.</summary>
    public DateRange Agreed { get; private set; }
    /// <summary>When name and number were taken away; null while they stand.</summary>
    public DateOnly? WipedOn { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">No name, no last day, or one that nobody can have agreed to.</exception>
    public static ContactPerson Meet(Id<ContactPerson> id, Employer employer, PersonToReach said, DateRange agreed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var person = new ContactPerson { Id = id, OrganisationId = employer.OrganisationId, EmployerId = employer.Id };
        person.Change(said, agreed, today);
        return person;
    }

    public void Change(PersonToReach said, DateRange agreed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (WipedOn is not null) throw new NotHere();
        Refusal.IfAny(Obstacles(said, agreed, today));
        (Name, Role, Phone, Email, WorkplaceId) = (Sealed.Of(said.Name), Sealed.Of(said.Role), Sealed.Of(said.Phone), Sealed.Of(said.Email), said.Workplace);
        Agreed = agreed;
    }

    /// <summary>Their name, and what they do.</summary>
    public string Label => Role.IsEmpty ? Name.Reveal() : $"{Name.Reveal()}, {Role.Reveal()}";

    /// <summary>From now on this one opens the door, and none of the others.</summary>
    /// <param name="all">Everybody on that employer's side.</param>
    /// <param name="opener">Who opens; null when nobody does.</param>
    public static void OpenDoors(IEnumerable<ContactPerson> all, ContactPerson? opener)
    {
        ArgumentNullException.ThrowIfNull(all);
        foreach (var person in all) person.OpensDoors = person == opener;
    }

    /// <summary>They took it back, or its day has gone by: name, role and how to reach them are gone for good.</summary>
    public void Wipe(DateOnly today)
    {
        if (WipedOn is not null) return;
        (Name, Role, Phone, Email, WorkplaceId, OpensDoors) = (Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, Sealed.Nothing, null, false);
        (Agreed, WipedOn) = (Agreed.CutOn(today.AddDays(-1)), today);
    }

    static IEnumerable<string> Obstacles(PersonToReach said, DateRange agreed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(said.Name)) yield return "employers.person-needs-name";
        if (agreed.From > today) yield return "employers.agreed-ahead";
        if (agreed.Until is null) yield return "employers.person-needs-end";
        else if (agreed.Until < today) yield return "employers.person-ended";
        else if (agreed.Until > today.AddYears(LongestYears)) yield return "employers.kept-too-long";
    }
}
