namespace Fotfeste.Storage;

/// <summary>Who an account belongs to, and every role that person has had: what the door looks at on each request.</summary>
/// <param name="Staff">Whose account it is.</param>
/// <param name="Organisation">Where they work.</param>
/// <param name="Roles">Past and coming ones too.</param>
/// <param name="Units">All of the organisation.</param>
/// <param name="Versions">How many versions of adapted methods the organisation has published: they are never changed nor removed, so the number says whether one is new.</param>
public sealed record Standing(StaffMember Staff, Organisation Organisation, IReadOnlyList<Role> Roles, IReadOnlyList<Unit> Units, int Versions = 0)
{
    public IEnumerable<Role> RolesOn(DateOnly day) => Roles.Where(r => r.Days.Covers(day)).OrderBy(r => r.Persona).ThenBy(r => r.Id.Value);

    /// <summary>Acting in one role. A coach has the unit of every coach's role, a leader the led unit and all below it; the two are never added up.</summary>
    public Actor As(Role role, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(role);
        IReadOnlyList<Id<Unit>> units = role.Persona switch
        {
            Persona.Leader when role.UnitId is { } led => Unit.WithAllBelow(led, [.. Units]),
            Persona.Coach => [.. RolesOn(today).Where(r => r.Persona == Persona.Coach).Select(r => r.UnitId).OfType<Id<Unit>>().SelectMany(unit => Unit.WithAllBelow(unit, [.. Units])).Distinct()],
            _ => [],
        };
        return Actor.Of(Staff, role.Persona, units, today);
    }
}
