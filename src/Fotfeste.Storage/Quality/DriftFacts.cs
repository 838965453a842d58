using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Reads what the drift view is made of: of the people that the actor supports or leads, and nobody else. A few set-based questions, whatever the number of people.</summary>
public static class DriftFacts
{
    // By identity an index finds the rest, and so many identities fit into one question on both databases.
    const int AtOnce = 4_000;

    /// <summary>Every support in sight that touches the period or runs today, by its identity. What was misregistered is not in it.</summary>
    /// <param name="store">Whoever asks; no filter is lifted.</param>
    /// <param name="period">Both days count.</param>
    /// <param name="shelf">What methods and forms of work say.</param>
    /// <param name="unit">Only of this unit; null for all that are in sight.</param>
    public static async Task<IReadOnlyDictionary<Id<Enrolment>, DriftFact>> For(Store store, ReportPeriod period, PackShelf shelf, Id<Unit>? unit = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var last = period.Until > store.Today ? period.Until : store.Today;
        var chosen = store.EnrolmentsAtHand().Where(e => e.ExitReason != "misregistered" && e.Support.From <= last && (e.Support.Until == null || e.Support.Until >= period.From));
        if (unit is { } one) chosen = chosen.Where(e => e.UnitId == one);
        var enrolments = await chosen.Select(e => new { e.Id, e.GoalKind, e.Support }).ToListAsync();
        var facts = new Dictionary<Id<Enrolment>, DriftFact>(enrolments.Count);
        foreach (var part in enrolments.Chunk(AtOnce))
        {
            List<Id<Enrolment>> ids = [.. part.Select(e => e.Id)];
            var (stays, contacts, places) = (await store.StaysIn(ids), await ContactsAsync(store, ids), await PlacesAsync(store, ids, shelf));
            foreach (var e in part) facts[e.Id] = new(e.GoalKind, e.Support, new MethodClock(e.Support, stays[e.Id], shelf), contacts.GetValueOrDefault(e.Id), [.. places[e.Id]]);
        }
        return facts;
    }

    static async Task<Dictionary<Id<Enrolment>, DateOnly?>> ContactsAsync(Store store, List<Id<Enrolment>> ids)
    {
        var about = ids.ConvertAll(id => (Id<Enrolment>?)id);
        return await store.Contacts.WithEmployer().Where(c => about.Contains(c.EnrolmentId)).GroupBy(c => c.EnrolmentId, c => c.Content.Day)
            .Select(days => new { days.Key, First = days.Min() }).ToDictionaryAsync(c => c.Key!.Value, c => (DateOnly?)c.First);
    }

    static async Task<ILookup<Id<Enrolment>, PlaceFact>> PlacesAsync(Store store, List<Id<Enrolment>> ids, PackShelf shelf)
    {
        var jobs = await store.EmploymentSpells.Where(j => ids.Contains(j.EnrolmentId)).Select(j => new { j.Id, j.EnrolmentId, j.Days }).ToListAsync();
        var terms = (await (from t in store.Terms
                            where t.Days.Until == null || t.Days.Until >= t.Days.From // withdrawn terms hold no day
                            join j in store.EmploymentSpells.Where(j => ids.Contains(j.EnrolmentId)) on t.EmploymentSpellId equals j.Id
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
