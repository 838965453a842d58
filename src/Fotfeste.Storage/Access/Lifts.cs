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
        var (yesterday, tomorrow) = (DateOnly.FromDateTime(store.Now.UtcDateTime.AddDays(-1)), DateOnly.FromDateTime(store.Now.UtcDateTime.AddDays(1))); // wherever the organisation is
        var own = await store.Organisations.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(o => o.Id == staff.OrganisationId)
            .Select(o => new { Organisation = o, Versions = store.AdaptedVersions.Count(v => v.OrganisationId == o.Id), StandsIn = store.Absences.Any(a => a.DeputyId == staff.Id && a.Days.From <= tomorrow && a.Days.Until >= yesterday) }).SingleAsync();
        var roles = await store.Roles.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(r => r.StaffId == staff.Id).ToListAsync();
        var units = await store.Units.IgnoreQueryFilters([Sight.OfOrganisation, Sight.OfUnit]).AsNoTracking().Where(u => u.OrganisationId == staff.OrganisationId).ToListAsync();
        var standing = new Standing(staff, own.Organisation, roles, units, own.Versions);
        if (!own.StandsIn) return standing;
        var absences = await store.Absences.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(a => (a.DeputyId == staff.Id || a.StaffId == staff.Id) && a.Days.From <= tomorrow && a.Days.Until >= yesterday).ToListAsync();
        var absent = absences.Where(a => a.DeputyId == staff.Id).Select(a => a.StaffId).ToList();
        var names = await store.Staff.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(s => absent.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name);
        var posts = (await store.Roles.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().Where(r => absent.Contains(r.StaffId)).ToListAsync()).ToLookup(r => r.StaffId);
        return standing with
        {
            Deputyships = [.. absences.Where(a => a.DeputyId == staff.Id).OrderBy(a => a.Days.Until).ThenBy(a => a.Id.Value).Select(a => new Deputyship(a.StaffId, names[a.StaffId], a.Days, [.. posts[a.StaffId]]))],
            Away = [.. absences.Where(a => a.StaffId == staff.Id).Select(a => a.Days)],
        };
    }

    /// <summary>Job: work that somebody asked for is done as that person, in the roles held when it is done; null when the account is gone or closed.</summary>
    public static async Task<Standing?> ForJob(this Store store, Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return await store.Users.FirstOrDefaultAsync(a => a.StaffId == job.StaffId && !a.IsClosed) is { } account ? await store.ForSignIn(account) : null;
    }

    /// <summary>Feed: a telephone shows a secret and no name; whose calendar it opens, and as whom it is then read. Null when it opens none: never made, revoked, ended with every session, the account gone or closed.</summary>
    public static async Task<(CalendarFeed Feed, Standing Standing)?> ForFeed(this Store store, string tokenHash)
    {
        ArgumentNullException.ThrowIfNull(store);
        var feed = await store.CalendarFeeds.IgnoreQueryFilters([Sight.OfOrganisation, Sight.OfOwner]).AsNoTracking().SingleOrDefaultAsync(f => f.TokenHash == tokenHash && f.RevokedAt == null);
        if (feed is null || await store.Users.FirstOrDefaultAsync(a => a.StaffId == feed.StaffId && !a.IsClosed) is not { } account || feed.Session != FeedQueries.SessionOf(account)) return null;
        return await store.ForSignIn(account) is { } standing ? (feed, standing) : null;
    }

    /// <summary>Operator: a command, or set-up, asks which organisations the store holds before it acts for one.</summary>
    public static Task<List<Organisation>> ForOperator(this Store store) =>
        store.Organisations.IgnoreQueryFilters([Sight.OfOrganisation]).AsNoTracking().OrderBy(o => o.Id).ToListAsync();

    /// <summary>Audit: verification looks at every record of the organisation, whoever asks.</summary>
    internal static IQueryable<T> ForAudit<T>(this Store store) where T : class =>
        typeof(T) == typeof(Account)
            ? (IQueryable<T>)store.Users.Where(a => a.OrganisationId == store.Own).AsNoTracking()
            : store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfEntitled, Sight.OfUnit, Sight.OfOwner, Sight.NotWithdrawn]).AsNoTracking();

    /// <summary>Withdrawn: the same form sent again, and an import that comes again, must know what was withdrawn.</summary>
    internal static IQueryable<T> ForWithdrawn<T>(this Store store) where T : class => store.Set<T>().IgnoreQueryFilters([Sight.NotWithdrawn]);

    /// <summary>Merge: whether two records hold anything that the actor does not see is counted before they become one; no row leaves.</summary>
    internal static IQueryable<T> ForMerge<T>(this Store store) where T : class => store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfEntitled, Sight.NotWithdrawn]).AsNoTracking();

    /// <summary>Pairs: the program itself, and nobody else, looks among everybody's records for one that may be the same person's; whoever suspected it is told nothing.</summary>
    internal static IQueryable<T> ForPairs<T>(this Store store) where T : class => store.IsSystem
        ? store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfEntitled, Sight.NotWithdrawn]).AsNoTracking()
        : throw new InvalidOperationException("Only the program itself looks for pairs");

    /// <summary>Sweep: drafts that have had their time are removed, whoever wrote them; none of them is read.</summary>
    public static async Task<int> ForSweep(this Store store, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        var before = store.Now - FormDraft.Kept;
        await using var turn = await store.TakeTurnAsync(stop);
        return await store.Drafts.IgnoreQueryFilters([Sight.OfOwner]).Where(d => d.SavedAt < before).ExecuteDeleteAsync(stop);
    }

    /// <summary>Outcomes: counts about all people of the organisation; no row leaves that names one.</summary>
    internal static IQueryable<T> ForOutcomes<T>(this Store store) where T : class =>
        store.Set<T>().IgnoreQueryFilters([Sight.OfPerson, Sight.OfEntitled, Sight.OfUnit]).AsNoTracking();

    /// <summary>Colleagues: who of us last spoke with an employer and on which day, so that two do not call at once, what came of our work with employers, counted, and whether one takes people in practice again and again; no row leaves that names whom it was about.</summary>
    internal static IQueryable<T> ForColleagues<T>(this Store store) where T : class => store.Set<T>().IgnoreQueryFilters([Sight.OfPerson]).AsNoTracking();

    /// <summary>Team: a support in sight ends for every coach in it, and nobody is brought in twice; a coach sees the own assignments alone, and a colleague's that stayed open would open the person for ever.</summary>
    internal static IQueryable<T> ForTeam<T>(this Store store) where T : class => store.Set<T>().IgnoreQueryFilters([Sight.OfPerson]);

    /// <summary>Readers: who else is with somebody whose support the actor has in hand, so that every note can say who reads it.</summary>
    internal static IQueryable<T> ForReaders<T>(this Store store) where T : class =>
        store.Set<T>().IgnoreQueryFilters([Sight.OfPerson]).AsNoTracking();
}
