namespace Fotfeste.Domain;

/// <summary>Something that stands here was copied into an authority's own system: what, to whom, when and by whom. It is never changed, only taken back when it was marked by a slip; handing over again is another record.</summary>
public sealed class HandedOver : IOwned
{
    /// <summary>The longest name of a receiver, in characters.</summary>
    public const int LongestReceiver = 200;

    HandedOver() => Receiver = Sealed.Nothing; // EF fills it

    HandedOver(Id<HandedOver> id, Enrolment enrolment, HandedOverPart part, string? receiver, Id<StaffMember> by, DateTimeOffset at)
    {
        Refusal.IfAny(Obstacles(receiver));
        (Id, OrganisationId, EnrolmentId, Part, Receiver, GivenBy, GivenAt) = (id, enrolment.OrganisationId, enrolment.Id, part, Sealed.Of(receiver), by, at);
    }

    public Id<HandedOver> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<Enrolment> EnrolmentId { get; private set; }
    public HandedOverPart Part { get; private set; }
    /// <summary>For a contact.</summary>
    public Id<Contact>? ContactId { get; private set; }
    /// <summary>For a period: its first day.</summary>
    public DateOnly? FirstDay { get; private set; }
    /// <summary>For a period: its last day, counted.</summary>
    public DateOnly? LastDay { get; private set; }
    /// <summary>The authority, and whom there, as the coach calls them.</summary>
    public Sealed Receiver { get; private set; }
    public Id<StaffMember> GivenBy { get; private set; }
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>It was not handed over after all: kept, and shown nowhere.</summary>
    public bool IsWithdrawn { get; private set; }

    public void Withdraw() => IsWithdrawn = true;

    /// <summary>Goal, phase and next step, as they stood then.</summary>
    /// <exception cref="Refusal">Nobody is named, or with too many words.</exception>
    public static HandedOver Plan(Id<HandedOver> id, Enrolment enrolment, string? receiver, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return new(id, enrolment, HandedOverPart.Plan, receiver, by, at);
    }

    /// <summary>One contact, as it stood then.</summary>
    /// <exception cref="NotHere">The contact belongs to other support.</exception>
    /// <exception cref="Refusal">Nobody is named, or with too many words; or the contact is withdrawn.</exception>
    public static HandedOver One(Id<HandedOver> id, Enrolment enrolment, Contact contact, string? receiver, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(contact);
        if (contact.EnrolmentId != enrolment.Id) throw new NotHere();
        if (contact.IsWithdrawn) throw new Refusal("support.withdrawn");
        return new(id, enrolment, HandedOverPart.Contact, receiver, by, at) { ContactId = contact.Id };
    }

    /// <summary>What happened between two days, both counted.</summary>
    /// <exception cref="Refusal">Nobody is named, or with too many words; or the period holds no day.</exception>
    public static HandedOver Period(Id<HandedOver> id, Enrolment enrolment, DateOnly first, DateOnly last, string? receiver, Id<StaffMember> by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        if (last < first) throw new Refusal("support.period-empty");
        return new(id, enrolment, HandedOverPart.Period, receiver, by, at) { FirstDay = first, LastDay = last };
    }

    /// <summary>Is this contact, by itself or within its period, in what was handed over?</summary>
    public bool Holds(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return contact.Id == ContactId || (contact.EnrolmentId == EnrolmentId && contact.Content.Day >= FirstDay && contact.Content.Day <= LastDay);
    }

    /// <summary>The contact was corrected after it had been handed over: the other system has the older words.</summary>
    public bool IsBehind(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return Holds(contact) && contact.Revisions.Any(r => r.CorrectedAt > GivenAt);
    }

    static IEnumerable<string> Obstacles(string? receiver)
    {
        if (string.IsNullOrWhiteSpace(receiver)) yield return "support.receiver-missing";
        if (receiver?.Trim().Length > LongestReceiver) yield return "support.receiver-too-long";
    }
}
