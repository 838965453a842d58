namespace Fotfeste.Storage;

/// <summary>Who an account belongs to, and every role that person has had: what the door looks at on each request.</summary>
/// <param name="Staff">Whose account it is.</param>
/// <param name="Organisation">Where they work.</param>
/// <param name="Roles">Past and coming ones too.</param>
/// <param name="Units">All of the organisation.</param>
/// <param name="Versions">How many versions of adapted methods the organisation has published: they are never changed nor removed, so the number says whether one is new.</param>
public sealed record Standing(StaffMember Staff, Organisation Organisation, IReadOnlyList<Role> Roles, IReadOnlyList<Unit> Units, int Versions = 0)
{
    /// <summary>For whom the person stands in about now, as registered.</summary>
    public IReadOnlyList<Deputyship> Deputyships { get; init; } = [];

    /// <summary>When the person is away about now; who is away stands in for nobody.</summary>
    public IReadOnlyList<DateRange> Away { get; init; } = [];

    /// <summary>For whom the person stands in on that day, with the posts that this opens.</summary>
    public IReadOnlyList<Deputyship> StandsInOn(DateOnly day) =>
        Away.Any(days => days.Covers(day)) ? [] : [.. Deputyships.Select(d => d.On(day, Roles, Units)).OfType<Deputyship>()];

    /// <summary>The own roles, and those of the leaders whose deputy the person is; the own before the others.</summary>
    public IEnumerable<Role> RolesOn(DateOnly day) => Roles.Where(r => r.Days.Covers(day)).Concat(StandsInOn(day).SelectMany(d => d.Posts).Where(post => post.Persona == Persona.Leader))
        .OrderBy(r => r.Persona).ThenBy(r => r.StaffId != Staff.Id).ThenBy(r => r.Id.Value);

    /// <summary>Acting in one role. A coach has the unit of every coach's role and the people of the coaches stood in for, a leader the led unit and all below it; the two are never added up.</summary>
    public Actor As(Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(role);
        IReadOnlyList<Id<Unit>> units = role.Persona switch
        {
            Persona.Leader when role.UnitId is { } led => Unit.WithAllBelow(led, [.. Units]),
            Persona.Coach => [.. RolesOn(today).Where(r => r.Persona == Persona.Coach).Select(r => r.UnitId).OfType<Id<Unit>>().SelectMany(unit => Unit.WithAllBelow(unit, [.. Units])).Distinct()],
            _ => [],
        };
        return Actor.Of(Staff, role.Persona, units, today) with { InsteadOf = InsteadOf(role, today) };
    }

    Id<StaffMember>[] InsteadOf(Role role, DateOnly today) => role.StaffId != Staff.Id ? [role.StaffId]
        : role.Persona == Persona.Coach ? [.. StandsInOn(today).Where(d => d.Posts.Any(post => post.Persona == Persona.Coach)).Select(d => d.StaffId).Distinct()]
        : [];
}
