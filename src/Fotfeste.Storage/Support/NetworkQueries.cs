using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What came of our work with employers, counted over all colleagues; nobody is named, and nobody under protection is counted.</summary>
public static class NetworkQueries
{
    /// <summary>Tells one state of who is protected, and named beside them, from the next, and nothing else.</summary>
    public static async Task<string> ProtectionMark(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (all, lifted) = (await store.Protections.CountAsync(), await store.Protections.CountAsync(p => p.LiftedAt != null));
        return $"{all} {lifted} {await store.Entitled.CountAsync()} {await store.Entitled.CountAsync(e => e.EndedAt != null)}";
    }

    /// <summary>One fact for each employer with whom anything happened.</summary>
    public static async Task<IReadOnlyList<EmployerFact>> EmployerFacts(this Store store, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(shelf);
        if (!store.SeesEmployers) return [];
        var (today, paid, supports) = (store.Today, Paid(shelf), store.ForColleagues<Enrolment>());
        var talks = await store.ForColleagues<Contact>().WithEmployer().Where(c => c.EmployerId != null && (c.EnrolmentId == null || supports.Any(e => e.Id == c.EnrolmentId)))
            .GroupBy(c => c.EmployerId).Select(g => new { g.Key, First = g.Min(c => c.Content.Day), Last = g.Max(c => c.Content.Day) }).ToListAsync();
        var leads = await store.ForColleagues<Lead>().Where(l => l.EmployerId != null && (l.EnrolmentId == null || supports.Any(e => e.Id == l.EnrolmentId)))
            .GroupBy(l => l.EmployerId).Select(g => new { g.Key, First = g.Min(l => l.BegunOn), Last = g.Max(l => l.Since) }).ToListAsync();
        var jobs = await store.ForColleagues<EmploymentSpell>().Where(j => j.EmployerId != null && j.Days.From <= today && supports.Any(e => e.Id == j.EnrolmentId))
            .GroupBy(j => j.EmployerId).Select(g => new { g.Key, First = g.Min(j => j.Days.From), Last = g.Max(j => j.Days.From) }).ToListAsync();
        var terms = store.ForColleagues<Terms>();
        var hires = await store.ForColleagues<EmploymentSpell>().Where(j => j.EmployerId != null && j.Days.From <= today && supports.Any(e => e.Id == j.EnrolmentId) && terms.Any(t => t.EmploymentSpellId == j.Id && paid.Contains(t.Form) && t.Days.From <= today && (t.Days.Until == null || t.Days.Until >= t.Days.From)))
            .GroupBy(j => j.EmployerId).Select(g => new { g.Key, Times = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Times);
        var resting = await store.ForColleagues<Lead>().Where(l => l.EmployerId != null && l.Stage == LeadStage.Resting && l.Rest == LeadRest.WeOweThem && l.LaidAside == null && (l.EnrolmentId == null || supports.Any(e => e.Id == l.EnrolmentId))).Select(l => l.EmployerId!.Value).Distinct().ToListAsync();
        var late = await store.OverdueTo(today).Select(p => p.EmployerId).Distinct().ToListAsync();
        var days = talks.Concat(leads).Concat(jobs).GroupBy(d => d.Key!.Value).ToDictionary(g => g.Key, g => (First: g.Min(d => d.First), Last: g.Max(d => d.Last)));
        HashSet<Id<Employer>> owed = [.. resting, .. late];
        return [.. days.Keys.Union(owed).Select(firm => new EmployerFact(firm, days.TryGetValue(firm, out var d) ? d.First : null, days.TryGetValue(firm, out d) ? d.Last : null, hires.GetValueOrDefault(firm), owed.Contains(firm)))];
    }

    /// <summary>On which days leads, trials and paid work began there; nothing about anybody under protection.</summary>
    public static async Task<BegunThere> BegunAt(this Store store, Id<Employer> employer, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(shelf);
        if (!await store.Employers.AnyAsync(e => e.Id == employer)) return BegunThere.Nothing;
        var (today, paid, supports, terms) = (store.Today, Paid(shelf), store.ForColleagues<Enrolment>(), store.ForColleagues<Terms>());
        var seen = (Leads: await store.JobLeads.Where(l => l.EmployerId == employer).Select(l => l.Id).ToHashSetAsync(), Jobs: await store.EmploymentSpells.Where(j => j.EmployerId == employer).Select(j => j.Id).ToHashSetAsync());
        var leads = (await store.ForColleagues<Lead>().Where(l => l.EmployerId == employer && (l.EnrolmentId == null || supports.Any(e => e.Id == l.EnrolmentId))).Select(l => new { l.Id, l.BegunOn }).ToListAsync()).ToLookup(l => seen.Leads.Contains(l.Id), l => l.BegunOn);
        var jobs = (await store.ForColleagues<EmploymentSpell>().Where(j => j.EmployerId == employer && j.Days.From <= today && supports.Any(e => e.Id == j.EnrolmentId))
            .Select(j => new { j.Id, j.Days.From, IsPaid = terms.Any(t => t.EmploymentSpellId == j.Id && paid.Contains(t.Form) && t.Days.From <= today && (t.Days.Until == null || t.Days.Until >= t.Days.From)) }).ToListAsync()).ToLookup(j => seen.Jobs.Contains(j.Id));
        return new([.. leads[true]], [.. jobs[true].Where(j => !j.IsPaid).Select(j => j.From)], [.. jobs[true].Where(j => j.IsPaid).Select(j => j.From)], [.. leads[false], .. jobs[false].Select(j => j.From)]);
    }

    /// <summary>What any of us promised an employer and has let pass, in a talk that stands; nothing about anybody under protection.</summary>
    internal static IQueryable<PromiseMade> OverdueTo(this Store store, DateOnly today)
    {
        var (talks, supports) = (store.ForColleagues<Contact>(), store.ForColleagues<Enrolment>());
        return store.ForColleagues<PromiseMade>().Where(p => !p.IsTheirs && p.KeptOn == null && p.DroppedOn == null && p.DueOn < today
            && talks.Any(c => c.Id == p.ContactId) && (p.EnrolmentId == null || supports.Any(e => e.Id == p.EnrolmentId)));
    }

    /// <summary>Names and places of these, by identity.</summary>
    public static async Task<Dictionary<Id<Employer>, Employer>> These(this DbSet<Employer> employers, IReadOnlyCollection<Id<Employer>> ids) =>
        await employers.AsNoTracking().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id);

    // Whatever pack a job stands under, its form says by its code whether it is paid work.
    static List<string> Paid(PackShelf shelf) => [.. shelf.AllForms.SelectMany(f => f.Forms).Where(f => f.IsEmployment).Select(f => f.Code).Distinct()];
}
