using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class AccountQueries
{
    /// <summary>The account of somebody on the actor's own staff, to change; null when there is none yet.</summary>
    public static Task<Account?> AccountOf(this Store store, Id<StaffMember> staff)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Users.SingleOrDefaultAsync(a => a.OrganisationId == store.Own && a.StaffId == staff);
    }

    /// <summary>Every account of the actor's own organisation, to look at.</summary>
    public static Task<List<Account>> AccountsOfOwn(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Users.AsNoTracking().Where(a => a.OrganisationId == store.Own).ToListAsync();
    }

    /// <summary>Roles of those who can still sign in, to count who is left when one ends.</summary>
    public static Task<List<Role>> RolesWithOpenAccount(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Roles.Where(r => store.Users.Any(a => a.StaffId == r.StaffId && !a.IsClosed)).ToListAsync();
    }

    /// <exception cref="NotHere">Invented, or another organisation's.</exception>
    public static async Task<StaffMember> ById(this DbSet<StaffMember> staff, Id<StaffMember> id) =>
        await staff.SingleOrDefaultAsync(s => s.Id == id) ?? throw new NotHere();

    /// <summary>Roles of one person, the newest first.</summary>
    public static Task<List<Role>> Of(this IQueryable<Role> roles, Id<StaffMember> staff) =>
        roles.Where(r => r.StaffId == staff).OrderByDescending(r => r.Days.From).ThenBy(r => r.Id).ToListAsync();
}
