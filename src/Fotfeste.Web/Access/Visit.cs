namespace Fotfeste.Web;

/// <summary>Who reads this page, in which role and organisation: filled at the door, read by pages and layout.</summary>
public sealed class Visit
{
    public Actor Actor { get; private set; } = Actor.Nobody;
    /// <summary>The role at hand; null for visitors, and for those whose roles have all ended.</summary>
    public Role? Role { get; private set; }
    /// <summary>Every role held today, one of which is at hand.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];
    /// <summary>Whose deputy this person is today, whatever the role at hand.</summary>
    public IReadOnlyList<Deputyship> StandsIn { get; private set; } = [];
    /// <summary>Null for visitors.</summary>
    public Organisation? Organisation { get; private set; }
    /// <summary>Everything below the organisation, for the names of units.</summary>
    public IReadOnlyList<Unit> Units { get; private set; } = [];
    /// <summary>The packs of the house and the organisation's own; null for visitors.</summary>
    public PackShelf? Shelf { get; internal set; }
    /// <summary>The organisation's day.</summary>
    public DateOnly Today { get; private set; }

    public bool IsSignedIn => Role is not null;

    /// <summary>A moment as the organisation's clocks show it.</summary>
    public DateTimeOffset LocalTime(DateTimeOffset at) => Organisation is null ? at : TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(Organisation.TimeZone));

    /// <summary>For the circle beside the name: first and last.</summary>
    public string Initials => Web.Initials.Of(Actor.Name);

    /// <summary>For whom one of these coaches' people is on the list of somebody who stands in; null when it is an own person.</summary>
    public string? InsteadOf(IReadOnlyCollection<Id<StaffMember>> coaches) =>
        coaches.Contains(Actor.StaffId) ? null : StandsIn.FirstOrDefault(d => Actor.InsteadOf.Contains(d.StaffId) && coaches.Contains(d.StaffId))?.Name;

    internal void Welcome(Standing standing, IReadOnlyList<Role> held, Role? atHand, DateOnly today)
    {
        (Organisation, Units, Roles, Role, Today) = (standing.Organisation, standing.Units, held, atHand, today);
        StandsIn = standing.StandsInOn(today);
        if (atHand is not null) Actor = standing.As(atHand, today);
    }
}
