using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>The only places where a filter is lifted. One method per named reason; a test holds the list.</summary>
public static class Lifts
{
    /// <summary>SignIn: before there is an actor, the account's own person, organisation, roles and units are found.</summary>
    public static async Task<Standing?> ForSignIn(this Store store, Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var staff = await store.Staff.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().SingleOrDefaultAsync(s => s.Id == account.StaffId);
        if (staff is null) return null;
        var own = await store.Organisations.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(o => o.Id == staff.OrganisationId)
            .Select(o => new { Organisation = o, Versions = store.AdaptedVersions.Count(v => v.OrganisationId == o.Id) }).SingleAsync();
        var roles = await store.Roles.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(r => r.StaffId == staff.Id).ToListAsync();
        var units = await store.Units.IgnoreQueryFilters([Sight.OfOrganisation, Sight.OfUnit]).AsNoTracking().Where(u => u.OrganisationId == staff.OrganisationId).ToListAsync();
        return new(staff, own.Organisation, roles, units, own.Versions);
    }

    /// <summary>Job: work that somebody asked for is done as that person, in the roles held when it is done; null when the account is gone or closed.</summary>
    public static async Task<Standing?> ForJob(this Store store, Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return await store.Users.FirstOrDefaultAsync(a => a.StaffId == job.StaffId && !a.IsClosed) is { } account ? await store.ForSignIn(account) : null;
    }

    /// <summary>Operator: a command, or set-up, asks which organisations the store holds before it acts for one.</summary>
    public static Task<List<Organisation>> ForOperator(this Store store) =>
        store.Organisations.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().OrderBy(o => o.Id).ToListAsync();

    /// <summary>Audit: verification looks at every record of the organisation, whoever asks.</summary>
    internal static IQueryable<T> ForAudit<T>(this Store store) where T : class =>
        typeof(T) == typeof(Account)
            ? (IQueryable<T>)store.Users.Where(a => a.OrganisationId == store.Own).AsNoTracking()
            : store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfUnit]).AsNoTracking();

    /// <summary>Outcomes: counts about all people of the organisation; no row leaves that names one.</summary>
    internal static IQueryable<T> ForOutcomes<T>(this Store store) where T : class =>
        store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfUnit]).AsNoTracking();

    /// <summary>Readers: who else is with somebody whose support the actor has in hand, so that every note can say who reads it.</summary>
    internal static IQueryable<T> ForReaders<T>(this Store store) where T : class =>
        store.Set<T>().IgnoreQueryFilters([Sight.OfPerson]).AsNoTracking();
}
