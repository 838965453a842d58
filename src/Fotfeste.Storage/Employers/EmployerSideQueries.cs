using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What belongs to an employer: places, people, who knows whom, and whether to leave it in peace.</summary>
public static class EmployerSideQueries
{
    /// <summary>By name, the closed ones last.</summary>
    public static Task<List<Workplace>> Of(this DbSet<Workplace> places, Id<Employer> employer) =>
        places.AsNoTracking().Where(p => p.EmployerId == employer).OrderBy(p => p.IsClosed).ThenBy(p => p.Name).ThenBy(p => p.Id).ToListAsync();

    /// <exception cref="NotHere">Invented, or another employer's.</exception>
    public static async Task<Workplace> ById(this DbSet<Workplace> places, Id<Workplace> id, Id<Employer> employer) =>
        await places.SingleOrDefaultAsync(p => p.Id == id && p.EmployerId == employer) ?? throw new NotHere();

    /// <summary>Those whose agreement still holds; who opens the door comes first.</summary>
    public static async Task<IReadOnlyList<ContactPerson>> Of(this DbSet<ContactPerson> people, Id<Employer> employer) =>
        [.. (await people.Where(p => p.EmployerId == employer).ToListAsync()).OrderByDescending(p => p.OpensDoors).ThenBy(p => p.Id.Value)];

    /// <exception cref="NotHere">Invented, another employer's, or no longer kept.</exception>
    public static async Task<ContactPerson> ById(this DbSet<ContactPerson> people, Id<ContactPerson> id, Id<Employer> employer) =>
        await people.SingleOrDefaultAsync(p => p.Id == id && p.EmployerId == employer) ?? throw new NotHere();

    /// <summary>Every time it was to be left in peace, the latest first.</summary>
    public static async Task<IReadOnlyList<DoNotContact>> Of(this DbSet<DoNotContact> quiet, Id<Employer> employer) =>
        [.. (await quiet.AsNoTracking().Where(q => q.EmployerId == employer && (q.Days.Until == null || q.Days.Until >= q.Days.From)).ToListAsync()).OrderByDescending(q => q.Days.From).ThenByDescending(q => q.Id.Value)];

    /// <summary>Whether it is to be left in peace on that day, and why; for good before for a time.</summary>
    public static async Task<DoNotContact?> On(this DbSet<DoNotContact> quiet, Id<Employer> employer, DateOnly day) =>
        (await quiet.Where(q => q.EmployerId == employer && q.Days.From <= day && (q.Days.Until == null || q.Days.Until >= day)).ToListAsync()).OrderByDescending(q => q.Days.Until ?? DateOnly.MaxValue).ThenBy(q => q.Id.Value).FirstOrDefault();

    public static async Task<IReadOnlyList<Acquaintance>> Of(this DbSet<Acquaintance> known, Id<Employer> employer) =>
        [.. (await known.AsNoTracking().Where(a => a.EmployerId == employer).ToListAsync()).OrderBy(a => a.Id.Value)];

    /// <summary>One's own line: nobody speaks for another.</summary>
    /// <exception cref="NotHere">Invented, another's, or gone.</exception>
    public static async Task<Acquaintance> ById(this DbSet<Acquaintance> known, Id<Acquaintance> id, Id<Employer> employer, Id<StaffMember> staff) =>
        await known.SingleOrDefaultAsync(a => a.Id == id && a.EmployerId == employer && a.StaffId == staff) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Stands<T>(this DbSet<T> kind, Id<T> id) where T : class => kind.AnyAsync(row => EF.Property<Id<T>>(row, "Id") == id);

    /// <summary>Takes away what is kept of this person, and what colleagues wrote about knowing them.</summary>
    public static async Task Wipe(this Store store, ContactPerson person)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(person);
        foreach (var known in await store.ForWithdrawn<Acquaintance>().Where(a => a.ContactPersonId == person.Id).ToListAsync()) known.Forget(store.Today);
        person.Wipe(store.Today);
    }

    /// <summary>Wipes everybody whose last day has gone by; how many it was.</summary>
    /// <param name="store">The system's, of one organisation.</param>
    /// <param name="stop">Ends it between two people.</param>
    public static async Task<int> WipeLapsed(this Store store, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        var lapsed = await store.ForWithdrawn<ContactPerson>().Where(p => p.WipedOn == null && p.Agreed.Until < store.Today).OrderBy(p => p.Id).Take(MostAtOnce).ToListAsync(stop);
        foreach (var person in lapsed) await store.Wipe(person);
        if (lapsed.Count > 0) await store.SaveChangesAsync(stop);
        return lapsed.Count;
    }

    const int MostAtOnce = 500;
}
