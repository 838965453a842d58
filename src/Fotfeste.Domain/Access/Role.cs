namespace Fotfeste.Domain;

/// <summary>A right given to somebody on the staff, from a day and until a day. It is looked at on every request: when it ends, the right ends.</summary>
public sealed class Role : IOwned, IVersioned
{
    Role() { }

    /// <exception cref="Refusal">A coach or leader without a unit, or days the wrong way round.</exception>
    public Role(Id<Role> id, StaffMember staff, Persona persona, Id<Unit>? unit, DateRange days)
    {
        ArgumentNullException.ThrowIfNull(staff);
        Refusal.IfAny(Obstacles(persona, unit, days));
        (Id, OrganisationId, StaffId, Persona, UnitId, Days) = (id, staff.OrganisationId, staff.Id, persona, persona is Persona.Coach or Persona.Leader ? unit : null, days);
    }

    public Id<Role> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<StaffMember> StaffId { get; private set; }
    public Persona Persona { get; private set; }
    /// <summary>Where a coach or leader works; null for administrators and evaluators, whose roles are the organisation's.</summary>
    public Id<Unit>? UnitId { get; private set; }
    public DateRange Days { get; private set; }
    public int Version { get; private set; }

    /// <summary>The role's last day. The last administrator keeps the role, or nobody could give it again.</summary>
    public void End(DateOnly lastDay, IEnumerable<Role> allInOrganisation)
    {
        Refusal.IfAny(ObstaclesToEnding(lastDay, allInOrganisation));
        Days = Days.EndedOn(lastDay);
    }

    IEnumerable<string> ObstaclesToEnding(DateOnly lastDay, IEnumerable<Role> all)
    {
        if (lastDay < Days.From) yield return "organisation.period-backwards";
        if (Persona == Persona.Administrator && (Days.Until is null || lastDay < Days.Until) && !AreAdministratorsFrom(lastDay.AddDays(1), all.Where(r => r.Id != Id))) yield return "access.last-administrator";
    }

    // Somebody on every day from then on: one administrator may follow another, but a gap of a day is a gap.
    static bool AreAdministratorsFrom(DateOnly day, IEnumerable<Role> others)
    {
        var administrators = others.Where(r => r.Persona == Persona.Administrator).ToList();
        while (administrators.Where(r => r.Days.Covers(day)).MaxBy(r => r.Days.Until ?? DateOnly.MaxValue) is { } next)
        {
            if (next.Days.Until is not { } last || last == DateOnly.MaxValue) return true;
            day = last.AddDays(1);
        }
        return false;
    }

    static IEnumerable<string> Obstacles(Persona persona, Id<Unit>? unit, DateRange days)
    {
        if (persona is Persona.Nobody or Persona.System) yield return "access.no-such-role";
        if (persona is Persona.Coach or Persona.Leader && unit is null) yield return "access.role-needs-unit";
        if (days.Until < days.From) yield return "organisation.period-backwards";
    }
}
