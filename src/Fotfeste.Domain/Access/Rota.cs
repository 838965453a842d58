namespace Fotfeste.Domain;

/// <summary>Who holds which post and who is away: what decides who can stand in for whom.</summary>
/// <param name="Roles">Of everybody who may be asked about.</param>
/// <param name="Units">All of the organisation.</param>
/// <param name="Absences">Of the same people.</param>
public sealed record Rota(IReadOnlyCollection<Role> Roles, IReadOnlyCollection<Unit> Units, IReadOnlyCollection<Absence> Absences)
{
    /// <summary>Away on at least one of these days, by another absence than the one named.</summary>
    public bool IsAway(Id<StaffMember> staff, DateRange days, Id<Absence> except = default) => Absences.Any(a => a.StaffId == staff && a.Id != except && a.Days.Overlaps(days));

    /// <summary>Works where one of the other's posts can be filled from, while both last.</summary>
    public bool MayStandIn(Id<StaffMember> deputy, Id<StaffMember> absent, DateRange days) =>
        deputy != absent && PostsOf(absent, days).Any(post => PostsOf(deputy, days).Any(own => Fits(own, post, Units)));

    /// <summary>Everybody whose post lets them stand in on some of these days; some may be away themselves.</summary>
    public IReadOnlyList<Id<StaffMember>> DeputiesFor(Id<StaffMember> absent, DateRange days) => [.. Roles.Select(r => r.StaffId).Distinct().Where(other => MayStandIn(other, absent, days))];

    /// <summary>Can who holds the one role fill the other? A coach's or leader's post is filled from the same unit or one above; a leader's from below as well, because that is where a leader's own people work.</summary>
    public static bool Fits(Role own, Role post, IReadOnlyCollection<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(post);
        return IsPost(own) && IsPost(post) && UnitsAround(post, units).Contains(own.UnitId!.Value);
    }

    /// <summary>Where somebody may work who fills this post; nowhere for what is no post of a unit.</summary>
    public static IEnumerable<Id<Unit>> UnitsAround(Role post, IReadOnlyCollection<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(post);
        if (!IsPost(post)) return [];
        var above = Unit.WithAllAbove(post.UnitId!.Value, units);
        return post.Persona == Persona.Leader ? above.Concat(Unit.WithAllBelow(post.UnitId.Value, units)) : above;
    }

    IEnumerable<Role> PostsOf(Id<StaffMember> staff, DateRange days) => Roles.Where(r => r.StaffId == staff && IsPost(r) && r.Days.Overlaps(days));

    static bool IsPost(Role role) => role.Persona is Persona.Coach or Persona.Leader && role.UnitId is not null;
}
