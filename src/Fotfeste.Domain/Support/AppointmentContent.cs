namespace Fotfeste.Domain;

/// <summary>What was agreed about an appointment. A change keeps the one that stood before.</summary>
/// <param name="Day">When, on the organisation's calendar.</param>
/// <param name="Start">From when, by the clock on the wall there.</param>
/// <param name="Minutes">How long, 1 to <see cref="Contact.LongestDay"/>; it is over before midnight.</param>
/// <param name="Kind">How the two meet: the kind of the contact that comes of it.</param>
/// <param name="With">With whom.</param>
/// <param name="Place">What sort of place.</param>
/// <param name="Location">Which place, in words.</param>
/// <param name="About">What it is about.</param>
public sealed record AppointmentContent(DateOnly Day, TimeOnly Start, int Minutes, ContactKind Kind, ContactParty With, ContactPlace Place, Sealed Location, Sealed About)
{
    /// <summary>When it is over.</summary>
    public TimeOnly Until => Start.AddMinutes(Minutes);

    /// <summary>Some minutes belong to both.</summary>
    public bool Overlaps(AppointmentContent other) => other is not null && Day == other.Day && Start < other.Until && other.Start < Until;
}
