using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Finding by a part of the name among what the actor may see. First what holds the words; when there is nothing, what sounds alike.</summary>
public static class SearchQueries
{
    public static async Task<List<FoundPerson>> FindPeople(this Store store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var people = await store.PeopleAtHand().AsNoTracking().Named(words).ByName().Take(most).ToListAsync();
        if (people.Count == 0) people = await AlikeAsync(store.PeopleAtHand(), words, most);
        var ids = people.Select(p => p.Id).ToList();
        var enrolments = (await store.Enrolments.Where(e => ids.Contains(e.ParticipantId)).Select(e => new { e.Id, e.ParticipantId, e.Support }).ToListAsync()).ToLookup(e => e.ParticipantId);
        var referrals = (await store.Referrals.Where(r => ids.Contains(r.ParticipantId)).OrderByDescending(r => r.ReceivedOn).Select(r => new { r.Id, r.ParticipantId }).ToListAsync()).ToLookup(r => r.ParticipantId, r => r.Id);
        return [.. people.Select(p =>
        {
            var newest = enrolments[p.Id].MaxBy(e => e.Support.From);
            return new FoundPerson(p.Id, p.Name, newest?.Id, newest?.Support.Covers(store.Today) == true, newest is null ? referrals[p.Id].Cast<Id<Referral>?>().FirstOrDefault() : null);
        }).Where(p => p.Enrolment is not null || p.Referral is not null)];
    }

    public static async Task<List<Employer>> FindEmployers(this Store store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var firms = await store.Employers.AsNoTracking().Named(words).ByName().Take(most).ToListAsync();
        return firms.Count > 0 ? firms : await AlikeAsync(store.Employers, words, most);
    }

    // One slip in each word of four letters or more, none in a shorter one; only names travel, not records.
    static async Task<List<T>> AlikeAsync<T>(IQueryable<T> rows, string words, int most) where T : class, INamed
    {
        var asked = LooseName.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = await rows.Select(r => new { Id = EF.Property<Id<T>>(r, "Id"), r.Name }).ToListAsync();
        var alike = names.Where(n => asked.Length > 0 && asked.All(word => LooseName.Fold(n.Name).Split(' ').Any(part => LooseName.SlipsBetween(part, word) <= (word.Length >= 4 ? 1 : 0))))
            .Select(n => n.Id).Take(most).ToList();
        return await rows.AsNoTracking().Where(r => alike.Contains(EF.Property<Id<T>>(r, "Id"))).ByName().ToListAsync();
    }
}
