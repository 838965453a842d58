using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class RoleQueries
{
    /// <summary>Only who coaches in the unit today is given somebody there.</summary>
    /// <exception cref="Refusal">Nobody of that name coaches there.</exception>
    public static async Task DemandCoachIn(this Store store, Id<Unit> unit, Id<StaffMember> coach)
    {
        if ((await store.CoachesOf([unit])).All(c => c.Id != coach)) throw new Refusal("participants.coach-elsewhere");
    }

    /// <summary>Who coaches in these units on the actor's day, by name.</summary>
    public static Task<List<StaffMember>> CoachesOf(this Store store, IReadOnlyList<Id<Unit>> units) =>
        store.Staff.AsNoTracking().Where(s => store.Roles.Any(r => r.StaffId == s.Id && r.Persona == Persona.Coach && r.UnitId != null && units.Contains(r.UnitId.Value)
            && r.Days.From <= store.Today && (r.Days.Until == null || r.Days.Until >= store.Today))).ByName().ToListAsync();

    /// <summary>Of the units that this leader leads, those where nobody leads below: what is asked of a leader there is asked of this one. Those above have it in sight and are not asked, so nothing is told twice.</summary>
    /// <param name="store">The leader's.</param>
    /// <param name="units">All of the organisation.</param>
    public static async Task<List<Id<Unit>>> UnitsToAnswerFor(this Store store, IReadOnlyCollection<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(store);
        var led = (await store.LeadersToday()).Select(r => r.UnitId!.Value).ToHashSet();
        return [.. store.UnitsAtHand.Where(unit => !Unit.WithAllAbove(unit, units).TakeWhile(store.UnitsAtHand.Contains).SkipLast(1).Any(led.Contains))];
    }

    /// <summary>Every leader's role of the actor's day.</summary>
    internal static Task<List<Role>> LeadersToday(this Store store) => store.Roles.AsNoTracking()
        .Where(r => r.Persona == Persona.Leader && r.UnitId != null && r.Days.From <= store.Today && (r.Days.Until == null || r.Days.Until >= store.Today)).ToListAsync();
}
