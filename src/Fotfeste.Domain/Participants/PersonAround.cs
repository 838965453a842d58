namespace Fotfeste.Domain;

/// <summary>Somebody around the person, how to reach them, and what the person has agreed that they may know, from when to when.</summary>
public sealed class PersonAround : IOwned, IVersioned
{
    PersonAround() => Name = Place = Phone = Email = Sealed.Nothing;

    public Id<PersonAround> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Participant> ParticipantId { get; private set; }
    public AroundKind Kind { get; private set; }
    public Sealed Name { get; private set; }
    /// <summary>Where they work, if it matters.</summary>
    public Sealed Place { get; private set; }
    public Sealed Phone { get; private set; }
    public Sealed Email { get; private set; }
    public MayKnow MayKnow { get; private set; }
    /// <summary>On these days what was agreed holds. Before and after, nothing may be told.</summary>
    public DateRange Agreed { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">No name, or days the wrong way round.</exception>
    public static PersonAround Meet(Id<PersonAround> id, Participant person, AroundKind kind, string? name, string? place, string? phone, string? email, MayKnow mayKnow, DateRange agreed)
    {
        ArgumentNullException.ThrowIfNull(person);
        var around = new PersonAround { Id = id, OrganisationId = person.OrganisationId, ParticipantId = person.Id };
        around.Change(kind, name, place, phone, email, mayKnow, agreed);
        return around;
    }

    public void Change(AroundKind kind, string? name, string? place, string? phone, string? email, MayKnow mayKnow, DateRange agreed)
    {
        Refusal.IfAny(Obstacles(name, agreed));
        (Kind, MayKnow, Agreed) = (kind, mayKnow, agreed);
        (Name, Place, Phone, Email) = (Sealed.Of(name), Sealed.Of(place), Sealed.Of(phone), Sealed.Of(email));
    }

    /// <summary>What they may be told on that day.</summary>
    public MayKnow MayKnowOn(DateOnly day) => Agreed.Covers(day) ? MayKnow : MayKnow.Nothing;

    internal void BelongTo(Participant person) => ParticipantId = person.Id;

    static IEnumerable<string> Obstacles(string? name, DateRange agreed)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return "participants.around-needs-name";
        if (agreed.IsEmpty) yield return "participants.ends-before-it-began";
    }
}
