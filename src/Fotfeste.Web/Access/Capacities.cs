namespace Fotfeste.Web;

/// <summary>Roles as people read them.</summary>
static class Capacities
{
    /// <summary>What somebody may pick among today: all of a coach's units are one capacity, each led unit is one of its own.</summary>
    public static IReadOnlyList<Role> Of(IEnumerable<Role> held) => [.. held.DistinctBy(role => (role.Persona, Unit: role.Persona == Persona.Leader ? role.UnitId : null))];

    /// <summary>As a capacity to pick: leader with the unit, coach without; in somebody's place with that name.</summary>
    public static string In(this Role role, Visit visit, Words words)
    {
        var name = role.Persona == Persona.Leader ? role.With(visit.Units, words) : words.Of(role.Persona);
        return role.StaffId == visit.Actor.StaffId ? name : words["absence.role-for", name, visit.StandsIn.FirstOrDefault(d => d.StaffId == role.StaffId)?.Name ?? ""];
    }

    /// <summary>With its unit, if it has one.</summary>
    public static string With(this Role role, IReadOnlyList<Unit> units, Words words) =>
        units.FirstOrDefault(u => u.Id == role.UnitId) is { } unit ? words["access.role-in", words.Of(role.Persona), unit.Name] : words.Of(role.Persona);
}
