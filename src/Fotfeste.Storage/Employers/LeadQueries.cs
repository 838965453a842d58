using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Leads as far as the actor may see them; what was laid aside is in no list.</summary>
public static class LeadQueries
{
    /// <summary>As many as a page shows beside something else.</summary>
    const int MostBeside = 50;

    /// <summary>With every stage it stood in.</summary>
    /// <exception cref="NotHere">Invented, or out of sight.</exception>
    public static async Task<Lead> ById(this DbSet<Lead> leads, Id<Lead> id) =>
        await leads.Include(l => l.Spells).SingleOrDefaultAsync(l => l.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Lead> leads, Id<Lead> id) => leads.AnyAsync(l => l.Id == id);

    /// <summary>Every stage with those that came into it last, and how many stand there.</summary>
    public static async Task<IReadOnlyList<LeadColumn>> LeadBoard(this Store store, LeadSought sought, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(sought);
        var found = store.Found(sought);
        var counts = await found.GroupBy(l => l.Stage).Select(g => new { g.Key, Total = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Total);
        List<Lead> rows = [];
        foreach (var stage in counts.Keys)
            rows.AddRange(await found.Where(l => l.Stage == stage).OrderByDescending(l => l.Since).ThenByDescending(l => l.Id).Take(most).ToListAsync());
        var lines = (await store.TellAsync(rows)).ToLookup(l => l.Lead.Stage);
        return [.. LeadStages.All.Select(stage => new LeadColumn(stage, [.. lines[stage]], counts.GetValueOrDefault(stage)))];
    }

    /// <summary>One page of those that fit, what has waited longest first, and how many there are in all.</summary>
    public static async Task<(IReadOnlyList<LeadLine> Lines, int Total)> LeadPage(this Store store, LeadSought sought, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(sought);
        var found = store.Found(sought);
        var rows = await found.OrderBy(l => l.DueOn == null).ThenBy(l => l.DueOn).ThenByDescending(l => l.Since).ThenByDescending(l => l.Id).Skip(skip).Take(take).ToListAsync();
        return (await store.TellAsync(rows), await found.CountAsync());
    }

    /// <summary>What I follow up, or those for whom I stand in, that is due by that day: a next step, or a rest that is over.</summary>
    public static async Task<IReadOnlyList<LeadLine>> LeadsDue(this Store store, DateOnly by)
    {
        ArgumentNullException.ThrowIfNull(store);
        var posts = store.Posts;
        return await store.TellAsync(await store.Kept().Where(l => posts.Contains(l.StaffId) && l.DueOn <= by).OrderBy(l => l.DueOn).ThenBy(l => l.Id).Take(MostBeside).ToListAsync());
    }

    /// <summary>With this employer, the latest moved first.</summary>
    public static async Task<IReadOnlyList<LeadLine>> LeadsWith(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.TellAsync(await store.Kept().Where(l => l.EmployerId == employer).OrderByDescending(l => l.Since).ThenByDescending(l => l.Id).Take(MostBeside).ToListAsync());
    }

    /// <summary>Who of us works on a lead with this employer that the actor does not see. Whom it is for stays out of it.</summary>
    public static async Task<IReadOnlyList<string>> LeadsByOthers(this Store store, Id<Employer> employer)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!await store.Employers.AnyAsync(e => e.Id == employer)) return [];
        var (own, supports) = (await store.JobLeads.Where(l => l.EmployerId == employer).Select(l => l.Id).ToListAsync(), store.ForColleagues<Enrolment>()); // without those under protection
        var all = await store.ForColleagues<Lead>().Where(l => l.EmployerId == employer && l.LaidAside == null && l.Stage != LeadStage.Resting && l.Stage != LeadStage.Job && l.EnrolmentId != null && supports.Any(e => e.Id == l.EnrolmentId))
            .OrderByDescending(l => l.Since).Select(l => new { l.Id, l.StaffId }).Take(MostBeside).ToListAsync();
        var others = all.Where(l => !own.Contains(l.Id)).Select(l => l.StaffId).ToHashSet();
        return others.Count == 0 ? [] : await store.Staff.Where(s => others.Contains(s.Id)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync();
    }

    /// <summary>Meant for this person, the latest moved first.</summary>
    public static async Task<IReadOnlyList<LeadLine>> LeadsFor(this Store store, Id<Enrolment> enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.TellAsync(await store.Kept().Where(l => l.EnrolmentId == enrolment).OrderByDescending(l => l.Since).ThenByDescending(l => l.Id).Take(MostBeside).ToListAsync());
    }

    /// <summary>Made from this ad.</summary>
    public static async Task<IReadOnlyList<LeadLine>> LeadsFrom(this Store store, Id<Vacancy> vacancy)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.TellAsync(await store.Kept().Where(l => l.VacancyId == vacancy).OrderBy(l => l.Id).Take(MostBeside).ToListAsync());
    }

    /// <summary>With a firm whose name holds the words, the latest moved first.</summary>
    public static async Task<IReadOnlyList<LeadLine>> FindLeads(this Store store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        return string.IsNullOrWhiteSpace(words) ? [] : await store.TellAsync(await store.Found(new() { Words = words }).OrderByDescending(l => l.Since).ThenByDescending(l => l.Id).Take(most).ToListAsync());
    }

    /// <summary>One that is at hand, with its names.</summary>
    public static async Task<LeadLine> TellOf(this Store store, Lead lead)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(lead);
        return (await store.TellAsync([lead])).Single();
    }

    static IQueryable<Lead> Kept(this Store store) => store.JobLeads.AsNoTracking().Where(l => l.LaidAside == null);

    static IQueryable<Lead> Found(this Store store, LeadSought sought)
    {
        var found = store.Kept();
        if (sought.Stage is { } stage) found = found.Where(l => l.Stage == stage);
        if (sought.Strategy is { } strategy) found = found.Where(l => l.Strategy == strategy);
        if (sought.OnlyMine)
        {
            var posts = store.Posts;
            found = found.Where(l => posts.Contains(l.StaffId));
        }
        if (string.IsNullOrWhiteSpace(sought.Words)) return found;
        var (firms, names) = (store.Employers.Named(sought.Words), store.JobLeads.Named(sought.Words));
        return found.Where(l => l.EmployerId == null ? names.Any(n => n.Id == l.Id) : firms.Any(e => e.Id == l.EmployerId));
    }

    // Names by identity: so each list asks four short questions, however long it is.
    static async Task<IReadOnlyList<LeadLine>> TellAsync(this Store store, List<Lead> leads)
    {
        if (leads.Count == 0) return [];
        var firms = await store.Employers.NamesOf([.. leads.Select(l => l.EmployerId).OfType<Id<Employer>>().Distinct()]);
        var (supports, posts) = (leads.Select(l => l.EnrolmentId).OfType<Id<Enrolment>>().Distinct().ToList(), leads.Select(l => l.StaffId).Distinct().ToList());
        var people = supports.Count == 0 ? [] : await (from e in store.Enrolments
                                                       where supports.Contains(e.Id)
                                                       join p in store.Participants on e.ParticipantId equals p.Id
                                                       select new { e.Id, p.Name }).ToDictionaryAsync(e => e.Id, e => e.Name);
        var staff = await store.Staff.Where(s => posts.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name);
        foreach (var support in people.Keys) store.Seen.Add(nameof(Enrolment), support);
        return [.. leads.Select(l => new LeadLine(l, l.EmployerId is { } firm ? firms.GetValueOrDefault(firm, l.Name) : l.Name, l.EnrolmentId is { } support ? people.GetValueOrDefault(support) : null, staff.GetValueOrDefault(l.StaffId, "")))];
    }
}
