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
}
