using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What the latest contact agreed about the next one.</summary>
public static class AgreedDayQueries
{
    /// <summary>Days agreed with the actor's own people between these two, the earliest first; not those for which an hour is planned by now.</summary>
    public static async Task<List<AgreedDay>> MyAgreedDays(this Store store, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(store);
        var mine = await store.Assignments.Where(a => store.Posts.Contains(a.CoachId) && a.Days.From <= store.Today && (a.Days.Until == null || a.Days.Until >= store.Today))
            .Select(a => (Id<Enrolment>?)a.EnrolmentId).Distinct().ToListAsync();
        var latest = (await store.Contacts.Where(c => mine.Contains(c.EnrolmentId)).GroupBy(c => c.EnrolmentId).Select(c => new { c.Key, Last = c.Max(x => x.Content.Day) }).ToListAsync()).ToDictionary(c => c.Key!.Value, c => c.Last);
        var agreed = (await store.NextSteps(latest)).Where(s => s.Value.On is { } day && day >= first && day <= last).ToDictionary();
        if (agreed.Count == 0) return [];
        var ids = agreed.Keys.ToList();
        var people = await (from e in store.Enrolments
                            where ids.Contains(e.Id) && e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)
                                && !AppointmentQueries.Open(store.Appointments).Any(a => a.EnrolmentId == e.Id && a.Day >= store.Today)
                            join p in store.Participants on e.ParticipantId equals p.Id
                            select new { e.Id, p.Name, SortKey = EF.Property<string>(p, NameKeys.SortKey) }).ToListAsync();
        foreach (var person in people) store.Seen.Add(nameof(Enrolment), person.Id);
        return [.. people.OrderBy(p => agreed[p.Id].On).ThenBy(p => p.SortKey, StringComparer.Ordinal).Select(p => new AgreedDay(p.Id, p.Name, agreed[p.Id].On!.Value, agreed[p.Id].Step))];
    }

    /// <summary>By support; an agreement that a later contact passed over is over.</summary>
    /// <param name="store">Whoever asks.</param>
    /// <param name="last">Of each support the day of its latest contact.</param>
    internal static async Task<Dictionary<Id<Enrolment>, (Sealed Step, DateOnly? On)>> NextSteps(this Store store, Dictionary<Id<Enrolment>, DateOnly> last)
    {
        var (ids, days) = (last.Keys.Select(id => (Id<Enrolment>?)id).ToList(), last.Values.Distinct().ToList());
        var onThoseDays = await store.Contacts.Where(c => ids.Contains(c.EnrolmentId) && days.Contains(c.Content.Day))
            .Select(c => new { c.EnrolmentId, c.Id, c.Content.Day, c.Content.NextStep, c.Content.NextOn }).ToListAsync();
        return onThoseDays.Where(c => last[c.EnrolmentId!.Value] == c.Day).GroupBy(c => c.EnrolmentId!.Value).ToDictionary(c => c.Key, c => c.OrderBy(x => x.Id.Value).Select(x => (x.NextStep, x.NextOn)).Last());
    }
}
