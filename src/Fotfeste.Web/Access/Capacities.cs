namespace Fotfeste.Web;

/// <summary>Roles as people read them.</summary>
static class Capacities
{
    /// <summary>What somebody may pick among today: all of a coach's units are one capacity, each led unit is one of its own.</summary>
    public static IReadOnlyList<Role> Of(IEnumerable<Role> held) => [.. held.DistinctBy(role => (role.Persona, Unit: role.Persona == Persona.Leader ? role.UnitId : null))];

    /// <summary>As a capacity to pick: leader with the unit, coach without.</summary>
    public static string In(this Role role, IReadOnlyList<Unit> units, Words words) => role.Persona == Persona.Leader ? role.With(units, words) : words.Of(role.Persona);

    /// <summary>With its unit, if it has one.</summary>
    public static string With(this Role role, IReadOnlyList<Unit> units, Words words) =>
        units.FirstOrDefault(u => u.Id == role.UnitId) is { } unit ? words["access.role-in", words.Of(role.Persona), unit.Name] : words.Of(role.Persona);
}
