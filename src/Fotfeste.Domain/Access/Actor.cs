namespace Fotfeste.Domain;

/// <summary>Who asks, in which capacity, on which day: all that a filter needs to know. <see cref="Nobody"/> sees nothing.</summary>
public sealed record Actor(string Name, Persona Persona, Id<Organisation> OrganisationId, Id<StaffMember> StaffId, IReadOnlyList<Id<Unit>> Units, DateOnly Today)
{
    /// <summary>Whose posts are held besides the own, as their deputy; empty on most days.</summary>
    public IReadOnlyList<Id<StaffMember>> InsteadOf { get; init; } = [];

    public static Actor Nobody { get; } = new("", Persona.Nobody, default, default, [], DateOnly.MinValue);

    /// <summary>A command or a job: acts under its own name, and the trail says so.</summary>
    public static Actor System(string name, Id<Organisation> organisationId, DateOnly today) =>
        new(name, Persona.System, organisationId, default, [], today);

    /// <param name="staff">Who it is.</param>
    /// <param name="persona">The capacity picked for this session.</param>
    /// <param name="units">For a leader the led unit and all below it, for a coach the own units.</param>
    /// <param name="today">The organisation's day.</param>
    public static Actor Of(StaffMember staff, Persona persona, IReadOnlyList<Id<Unit>> units, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(staff);
        return new(staff.Name, persona, staff.OrganisationId, staff.Id, units, today);
    }
}
