using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Who is away, who stands in, and who may say so.</summary>
public static class AbsenceQueries
{
    /// <summary>Everybody registers the own absence, and a leader that of whoever works in the led units alone. Who holds a post as a deputy tells nothing of the one it belongs to: nobody lengthens their own days.</summary>
    internal static async Task<bool> MayTellOf(this Store store, Id<StaffMember> staff)
    {
        if (store.Actor.InsteadOf.Contains(staff)) return false;
        if (staff == store.Writer) return store.Coaches || store.Leads;
        if (!store.Leads) return false;
        var units = await store.Roles.Where(r => r.StaffId == staff && r.UnitId != null && (r.Days.Until == null || r.Days.Until >= store.Today)).Select(r => r.UnitId!.Value).ToListAsync();
        return units.Count > 0 && units.TrueForAll(store.UnitsAtHand.Contains);
    }

    /// <summary>Somebody whose absence the actor may register or change.</summary>
    /// <exception cref="NotHere">Invented, or not the actor's to tell of.</exception>
    public static async Task<StaffMember> WhoMayBeAway(this Store store, Id<StaffMember> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.MayTellOf(id) ? await store.Staff.ById(id) : throw new NotHere();
    }

    /// <summary>An absence to change.</summary>
    /// <exception cref="NotHere">Invented, or not the actor's to change.</exception>
    public static async Task<Absence> AbsenceToChange(this Store store, Id<Absence> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.Absences.SingleOrDefaultAsync(a => a.Id == id) is { IsWithdrawn: false } absence && await store.MayTellOf(absence.StaffId) ? absence : throw new NotHere();
    }

    /// <summary>Whose absence the actor may register, by name; the actor first.</summary>
    public static async Task<IReadOnlyList<StaffMember>> StaffWhoMayBeAway(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var own = await store.Staff.AsNoTracking().SingleAsync(s => s.Id == store.Writer);
        if (!store.Leads) return [own];
        var posts = store.Roles.Where(r => r.UnitId != null && (r.Days.Until == null || r.Days.Until >= store.Today));
        var led = await store.Staff.AsNoTracking().Where(s => posts.Any(r => r.StaffId == s.Id && store.UnitsAtHand.Contains(r.UnitId!.Value)) && !posts.Any(r => r.StaffId == s.Id && !store.UnitsAtHand.Contains(r.UnitId!.Value))).ByName().ToListAsync();
        return [own, .. led.Where(s => s.Id != own.Id && !store.Actor.InsteadOf.Contains(s.Id))];
    }

    /// <summary>What decides who can stand in for this person: the roles of all who work in the person's units or around them, and when they are away.</summary>
    public static async Task<Rota> RotaAround(this Store store, Id<StaffMember> staff, IReadOnlyCollection<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(store);
        var own = await store.Roles.AsNoTracking().Where(r => r.StaffId == staff).ToListAsync();
        var around = own.SelectMany(r => Rota.UnitsAround(r, units)).Distinct().Select(u => (Id<Unit>?)u).ToList();
        var roles = await store.Roles.AsNoTracking().Where(r => r.StaffId != staff && around.Contains(r.UnitId)).ToListAsync();
        var people = roles.Select(r => r.StaffId).Append(staff).Distinct().ToList();
        var absences = await store.Absences.AsNoTracking().Where(a => people.Contains(a.StaffId) && a.Days.Until >= store.Today).ToListAsync();
        return new([.. own, .. roles], units, absences);
    }

    /// <summary>Who is away today or later among those whose absence the actor may register, the first to be away first.</summary>
    public static async Task<IReadOnlyList<AwayColleague>> Absent(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var absences = store.Absences.Where(a => a.Days.Until >= store.Today);
        if (!store.Leads) absences = absences.Where(a => a.StaffId == store.Writer);
        else absences = absences.Where(a => a.StaffId == store.Writer || store.Roles.Any(r => r.StaffId == a.StaffId && r.UnitId != null && store.UnitsAtHand.Contains(r.UnitId.Value) && (r.Days.Until == null || r.Days.Until >= store.Today)));
        return await NamedAsync(store, absences);
    }

    /// <summary>Which of these are away today, and who helps meanwhile.</summary>
    public static Task<IReadOnlyList<AwayColleague>> AwayAmong(this Store store, IReadOnlyCollection<Id<StaffMember>> staff)
    {
        ArgumentNullException.ThrowIfNull(store);
        return NamedAsync(store, store.Absences.Where(a => staff.Contains(a.StaffId) && a.Days.From <= store.Today && a.Days.Until >= store.Today));
    }

    // An empty range ends before it begins, so an absence that was called off is none.
    static async Task<IReadOnlyList<AwayColleague>> NamedAsync(Store store, IQueryable<Absence> chosen)
    {
        var rows = await (from a in chosen.Where(a => a.Days.Until >= a.Days.From)
                          join s in store.Staff on a.StaffId equals s.Id
                          join d in store.Staff on a.DeputyId equals d.Id into deputies
                          from d in deputies.DefaultIfEmpty()
                          orderby a.Days.From, a.Id
                          select new { a.Id, a.StaffId, s.Name, a.Days, a.DeputyId, Deputy = (string?)d.Name, d.WorkPhone,
                              DeputyIsAway = store.Absences.Any(o => o.StaffId == a.DeputyId && o.Days.From <= store.Today && o.Days.Until >= store.Today) }).AsNoTracking().ToListAsync();
        return [.. rows.Select(r => r.DeputyIsAway && r.Days.Covers(store.Today) ? new AwayColleague(r.Id, r.StaffId, r.Name, r.Days, null, null, null) : new(r.Id, r.StaffId, r.Name, r.Days, r.DeputyId, r.Deputy, r.WorkPhone))];
    }
}
