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

    static Task<List<PromiseLine>> Lines(this Store store, System.Linq.Expressions.Expression<Func<PromiseMade, bool>> which) =>
        (from p in store.Promises.AsNoTracking().Where(which)
         where p.KeptOn == null && p.DroppedOn == null && store.Contacts.Any(c => c.Id == p.ContactId) // what was promised in a talk that is withdrawn is not waited for
         join e in store.Employers on p.EmployerId equals e.Id
         join s in store.Staff on p.StaffId equals s.Id
         orderby p.DueOn, p.Id
         select new PromiseLine(p, e.Name, s.Name)).Take(MostShown).ToListAsync();

    const int MostShown = 50;
}
