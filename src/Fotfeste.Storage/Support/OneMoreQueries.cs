using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Whom of the employers one could ask for one more: somebody in sight has lasted there, we owe them nothing that is late, nobody asked to be left in peace, and no lead stands there.</summary>
public static class OneMoreQueries
{
    const int MostLookedAt = 200;

    /// <summary>At this employer; null when there is nothing to suggest.</summary>
    public static async Task<LastingJob?> OneMoreAt(this Store store, Id<Employer> employer, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(store);
        return (await store.LastingAsync(shelf, store.AtWork().Where(j => j.EmployerId == employer), laidAsideSince: null)).FirstOrDefault();
    }

    /// <summary>Jobs of these people that have lasted lately, the latest first; where somebody laid such a lead aside, nobody is reminded again.</summary>
    public static async Task<IReadOnlyList<LastingJob>> OneMoreLately(this Store store, PackShelf shelf, IReadOnlyCollection<Id<Enrolment>> people, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(people);
        if (people.Count == 0) return [];
        var (from, until) = (store.Today.AddDays(-OneMore.SaidUntilDay), store.Today.AddDays(-OneMore.LastedDays));
        return [.. (await store.LastingAsync(shelf, store.AtWork().Where(j => people.Contains(j.EnrolmentId) && j.Days.From >= from && j.Days.From <= until), laidAsideSince: from)).DistinctBy(j => j.Employer).Take(most)];
    }

    static IQueryable<EmploymentSpell> AtWork(this Store store) =>
        store.EmploymentSpells.AsNoTracking().Where(j => j.EmployerId != null && j.EndReason == null && j.Days.From <= store.Today && (j.Days.Until == null || j.Days.Until >= store.Today));

    static async Task<List<LastingJob>> LastingAsync(this Store store, PackShelf shelf, IQueryable<EmploymentSpell> running, DateOnly? laidAsideSince)
    {
        var jobs = (await running.Include(j => j.Terms).OrderByDescending(j => j.Days.From).ThenBy(j => j.Id).Take(MostLookedAt).ToListAsync()).Where(j => OneMore.HasLasted(j, shelf, store.Today)).ToList();
        if (jobs.Count == 0) return [];
        var firms = jobs.Select(j => j.EmployerId!.Value).Distinct().ToList();
        var kept = await store.NotToAskAsync(firms, laidAsideSince);
        jobs.RemoveAll(j => kept.Contains(j.EmployerId!.Value));
        var (supports, names) = (jobs.Select(j => j.EnrolmentId).Distinct().ToList(), await store.Employers.NamesOf(firms));
        var people = await (from e in store.Enrolments
                            where supports.Contains(e.Id)
                            join p in store.Participants on e.ParticipantId equals p.Id
                            select new { e.Id, p.Name }).ToDictionaryAsync(e => e.Id, e => e.Name);
        return [.. jobs.Where(j => people.ContainsKey(j.EnrolmentId) && names.ContainsKey(j.EmployerId!.Value)).Select(j => new LastingJob(j.EmployerId!.Value, names[j.EmployerId!.Value], j.EnrolmentId, people[j.EnrolmentId], j.Days.From))];
    }

    // Colleagues' leads and promises count too: what keeps us from asking is ours together.
    static async Task<HashSet<Id<Employer>>> NotToAskAsync(this Store store, List<Id<Employer>> firms, DateOnly? laidAsideSince)
    {
        var (today, supports) = (store.Today, store.ForColleagues<Enrolment>()); // without those under protection
        var leads = await store.ForColleagues<Lead>().Where(l => (l.EnrolmentId == null || supports.Any(e => e.Id == l.EnrolmentId)) && l.EmployerId != null && firms.Contains(l.EmployerId.Value) && l.Stage != LeadStage.Job && (l.LaidAside == null || l.LaidAside >= laidAsideSince)).Select(l => l.EmployerId!.Value).Distinct().ToListAsync();
        var owed = await store.OverdueTo(today).Where(p => firms.Contains(p.EmployerId)).Select(p => p.EmployerId).Distinct().ToListAsync();
        var quiet = await store.DoNotContacts.Where(q => firms.Contains(q.EmployerId) && q.Days.From <= today && (q.Days.Until == null || q.Days.Until >= today)).Select(q => q.EmployerId).ToListAsync();
        return [.. leads, .. owed, .. quiet];
    }
}
