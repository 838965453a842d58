using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Whom a contact may be about: people in sight whose support runs today.</summary>
public static class PersonToLogQueries
{
    const int Most = 12, LookBack = 60;

    /// <summary>Whose name holds the words, by name.</summary>
    public static Task<List<PersonToLog>> FindToLog(this Store store, string words) => store.FirstToLog(Most, words);

    /// <summary>So many at most, by name.</summary>
    public static Task<List<PersonToLog>> FirstToLog(this Store store, int most, string words = "")
    {
        ArgumentNullException.ThrowIfNull(store);
        return SeenAsync(store, (from p in store.Participants.Named(words)
                                 join e in Running(store) on p.Id equals e.ParticipantId
                                 orderby EF.Property<string>(p, NameKeys.SortKey), e.Id
                                 select new PersonToLog(e.Id, p.Name, e.UnitId)).Take(most));
    }

    /// <summary>Those about whom the actor wrote last, the latest first; failing that the first by name.</summary>
    public static async Task<List<PersonToLog>> RecentToLog(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var last = (await store.Contacts.Where(c => c.CoachId == store.Actor.StaffId && c.EnrolmentId != null).OrderByDescending(c => c.Id).Select(c => c.EnrolmentId!.Value).Take(LookBack).ToListAsync())
            .Distinct().Take(Most).ToList();
        if (last.Count == 0) return await store.FindToLog("");
        var people = await SeenAsync(store, from e in Running(store)
                                            where last.Contains(e.Id)
                                            join p in store.Participants on e.ParticipantId equals p.Id
                                            select new PersonToLog(e.Id, p.Name, e.UnitId));
        return [.. people.OrderBy(p => last.IndexOf(p.Id))];
    }

    static IQueryable<Enrolment> Running(Store store) =>
        store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today));

    static async Task<List<PersonToLog>> SeenAsync(Store store, IQueryable<PersonToLog> people)
    {
        var rows = await people.ToListAsync();
        foreach (var row in rows) store.Seen.Add(nameof(Enrolment), row.Id);
        return rows;
    }
}
