using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class PromiseQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<PromiseMade> ById(this DbSet<PromiseMade> promises, Id<PromiseMade> id) => await promises.SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();

    /// <summary>What I answer for, or those for whom I stand in, that is due by that day; what has waited longest first.</summary>
    public static Task<List<PromiseLine>> PromisesDue(this Store store, DateOnly by)
    {
        ArgumentNullException.ThrowIfNull(store);
        var posts = store.Posts;
        return store.Lines(p => posts.Contains(p.StaffId) && p.DueOn <= by);
    }

    /// <summary>What stands open between us and this employer.</summary>
    public static Task<List<PromiseLine>> PromisesWith(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Lines(p => p.EmployerId == employer);
    }

    /// <summary>What was promised in a talk that is taken back is not waited for.</summary>
    public static async Task DropPromisesOf(this Store store, Id<Contact> talk)
    {
        ArgumentNullException.ThrowIfNull(store);
        foreach (var promise in await store.Promises.Where(p => p.ContactId == talk).ToListAsync()) promise.Drop(store.Today);
    }

    // Names by identity: joined with them, SQLite goes through all the firms for a handful of promises.
    static async Task<List<PromiseLine>> Lines(this Store store, System.Linq.Expressions.Expression<Func<PromiseMade, bool>> which)
    {
        var promises = await store.Promises.AsNoTracking().Where(which)
            .Where(p => p.KeptOn == null && p.DroppedOn == null && store.Contacts.Any(c => c.Id == p.ContactId)) // what was promised in a talk that is withdrawn is not waited for
            .OrderBy(p => p.DueOn).ThenBy(p => p.Id).Take(MostShown).ToListAsync();
        if (promises.Count == 0) return [];
        var (firms, staff) = (await store.Employers.NamesOf([.. promises.Select(p => p.EmployerId).Distinct()]), await store.Staff.NamesOf(promises.Select(p => p.StaffId)));
        return [.. promises.Where(p => firms.ContainsKey(p.EmployerId)).Select(p => new PromiseLine(p, firms[p.EmployerId], staff[p.StaffId]))];
    }

    const int MostShown = 50;
}
