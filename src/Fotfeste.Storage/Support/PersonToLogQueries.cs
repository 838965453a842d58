using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Whom a contact may be about: people in sight whose support runs today. A list to open somebody from is noted in the trail; the choices of a field are not, for one of them is meant and the others are passed over.</summary>
public static class PersonToLogQueries
{
    const int Most = 12, LookBack = 60;

    /// <summary>Whose name holds the words, by name.</summary>
    public static async Task<List<PersonToLog>> FindToLog(this Store store, string words) => Seen(store, await store.FirstToChoose(Most, words));

    /// <summary>The choices of a field: so many at most, by name.</summary>
    public static Task<List<PersonToLog>> FirstToChoose(this Store store, int most, string words = "")
    {
        ArgumentNullException.ThrowIfNull(store);
        return (from p in store.Participants.Named(words)
                join e in Running(store) on p.Id equals e.ParticipantId
                orderby EF.Property<string>(p, NameKeys.SortKey), e.Id
                select new PersonToLog(e.Id, p.Name, e.UnitId)).Take(most).ToListAsync();
    }

    /// <summary>Those about whom the actor wrote last, the latest first; failing that the first by name.</summary>
    public static async Task<List<PersonToLog>> RecentToLog(this Store store) => Seen(store, await store.RecentToChoose());

    /// <summary>The same as choices of a field.</summary>
    public static async Task<List<PersonToLog>> RecentToChoose(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var last = (await store.Contacts.Where(c => c.CoachId == store.Actor.StaffId && c.EnrolmentId != null).OrderByDescending(c => c.Id).Select(c => c.EnrolmentId!.Value).Take(LookBack).ToListAsync())
            .Distinct().Take(Most).ToList();
        if (last.Count == 0) return await store.FirstToChoose(Most);
        var people = await (from e in Running(store)
                            where last.Contains(e.Id)
                            join p in store.Participants on e.ParticipantId equals p.Id
                            select new PersonToLog(e.Id, p.Name, e.UnitId)).ToListAsync();
        return [.. people.OrderBy(p => last.IndexOf(p.Id))];
    }

    static IQueryable<Enrolment> Running(Store store) =>
        store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today));

    static List<PersonToLog> Seen(Store store, List<PersonToLog> people)
    {
        foreach (var person in people) store.Seen.Add(nameof(Enrolment), person.Id);
        return people;
    }
}
