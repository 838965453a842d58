using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Reads what the drift view is made of: of the people that the actor supports or leads, and nobody else. Five set-based questions, whatever their number.</summary>
public static class DriftFacts
{
    /// <summary>Every support in sight that touches the period or runs today, by its identity. What was misregistered is not in it.</summary>
    /// <param name="store">Whoever asks; no filter is lifted.</param>
    /// <param name="period">Both days count.</param>
    /// <param name="shelf">What methods and forms of work say.</param>
    /// <param name="unit">Only of this unit; null for all that are in sight.</param>
    public static async Task<IReadOnlyDictionary<Id<Enrolment>, DriftFact>> For(Store store, ReportPeriod period, PackShelf shelf, Id<Unit>? unit = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var last = period.Until > store.Today ? period.Until : store.Today;
        var chosen = store.Enrolments.Where(e => e.ExitReason != "misregistered" && e.Support.From <= last && (e.Support.Until == null || e.Support.Until >= period.From));
        if (unit is { } one) chosen = chosen.Where(e => e.UnitId == one);
        var enrolments = await chosen.Select(e => new { e.Id, e.GoalKind, e.Support }).ToListAsync();
        var stays = await store.StaysIn(chosen);
        var contacts = await (from c in store.Contacts.WithEmployer()
                              where chosen.Any(e => e.Id == c.EnrolmentId)
                              group c.Content.Day by c.EnrolmentId into days
                              select new { days.Key, First = days.Min() }).ToDictionaryAsync(c => c.Key!.Value, c => (DateOnly?)c.First);
        var places = await PlacesAsync(store, chosen, shelf);
        return enrolments.ToDictionary(e => e.Id, e => new DriftFact(e.GoalKind, e.Support, new MethodClock(e.Support, stays[e.Id], shelf), contacts.GetValueOrDefault(e.Id), [.. places[e.Id]]));
    }

    static async Task<ILookup<Id<Enrolment>, PlaceFact>> PlacesAsync(Store store, IQueryable<Enrolment> chosen, PackShelf shelf)
    {
        var jobs = await store.EmploymentSpells.Where(j => chosen.Any(e => e.Id == j.EnrolmentId)).Select(j => new { j.Id, j.EnrolmentId, j.Days }).ToListAsync();
        var terms = (await (from t in store.Terms
                            where t.Days.Until == null || t.Days.Until >= t.Days.From // withdrawn terms hold no day
                            join j in store.EmploymentSpells.Where(j => chosen.Any(e => e.Id == j.EnrolmentId)) on t.EmploymentSpellId equals j.Id
                            select new { t.EmploymentSpellId, t.Days, t.Forms, t.Form }).ToListAsync()).ToLookup(t => t.EmploymentSpellId);
        return jobs.SelectMany(job =>
        {
            var inOrder = terms[job.Id].OrderBy(t => t.Days.From).ToList();
            return inOrder.Select((t, at) =>
            {
                var (form, next) = (shelf.Forms(t.Forms).FormOf(t.Form), at + 1 < inOrder.Count ? inOrder[at + 1].Days.From.AddDays(-1) : job.Days.Until);
                return (job.EnrolmentId, Place: new PlaceFact(new(t.Days.From, next), job.Days.Until is null ? t.Days.Until : null, form.Class, form.Setting));
            });
        }).ToLookup(p => p.EnrolmentId, p => p.Place);
    }
}
