using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class OrganisationQueries
{
    /// <summary>What the actor's own organisation is called.</summary>
    public static Task<string> NameOfOwn(this DbSet<Organisation> organisations) => organisations.Select(o => o.Name).SingleAsync();

    /// <summary>Programmes whose period covers the actor's day, by name.</summary>
    public static Task<List<Programme>> RunningProgrammes(this Store store) =>
        store.Programmes.AsNoTracking().Where(p => p.Period.From <= store.Today && (p.Period.Until == null || p.Period.Until >= store.Today)).ByName().ToListAsync();

    /// <summary>Every unit in sight, each followed by what lies below it, by name.</summary>
    public static async Task<List<Unit>> InOrder(this DbSet<Unit> units)
    {
        var all = await units.AsNoTracking().ByName().ToListAsync();
        return [.. Below(null)];

        IEnumerable<Unit> Below(Id<Unit>? top) => all.Where(u => top is null ? all.All(a => a.Id != u.ParentId) : u.ParentId == top).SelectMany(u => Below(u.Id).Prepend(u));
    }

    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<Unit> ById(this DbSet<Unit> units, Id<Unit> id) => await units.SingleOrDefaultAsync(u => u.Id == id) ?? throw new NotHere();

    /// <exception cref="NotHere">Invented, or another organisation's.</exception>
    public static async Task<FteShare> ById(this DbSet<FteShare> shares, Id<FteShare> id) => await shares.SingleOrDefaultAsync(s => s.Id == id) ?? throw new NotHere();

    /// <summary>Who gives how much to a programme in the units that the actor runs, with names; the newest first.</summary>
    public static async Task<List<(FteShare Share, string Staff)>> SharesOf(this Store store, Id<Programme> programme)
    {
        var shares = await store.FteShares.AsNoTracking().Where(f => f.ProgrammeId == programme).OrderByDescending(f => f.Days.From).ThenBy(f => f.Id).ToListAsync();
        var names = await store.Staff.NamesOf(shares.Select(f => f.StaffId));
        return [.. shares.Where(f => store.MayRun(f.UnitId)).Select(f => (f, names[f.StaffId]))];
    }

    /// <exception cref="NotHere">Invented, or another organisation's.</exception>
    public static async Task<Programme> ById(this DbSet<Programme> programmes, Id<Programme> id) =>
        await programmes.Include(p => p.Targets).SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();
}
