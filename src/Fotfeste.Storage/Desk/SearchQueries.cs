using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Finding by a part of the name among what the actor may see: first whose words begin so, then who holds it elsewhere; when there is nobody, who sounds alike.
/// Names are read from the index of <see cref="NameKeys"/> alone, and only those found are fetched.</summary>
public static class SearchQueries
{
    /// <summary>People with a support or an open referral, the nearest first.</summary>
    public static async Task<SearchHits<FoundPerson>> FindPeople(this Store store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (ids, areAlike) = await NearestAsync(await store.PeopleAtHand(), words, most);
        return new(await TellAsync(store, ids), areAlike);
    }

    /// <summary>Those of the given supports that the actor may still see, in the given order.</summary>
    public static async Task<List<FoundPerson>> PeopleOf(this Store store, IReadOnlyList<Id<Enrolment>> enrolments)
    {
        ArgumentNullException.ThrowIfNull(store);
        var people = (await store.Enrolments.Where(e => enrolments.Contains(e.Id)).Select(e => new { e.Id, e.ParticipantId }).ToListAsync()).ToDictionary(e => e.Id, e => e.ParticipantId);
        return await TellAsync(store, [.. enrolments.Where(people.ContainsKey).Select(e => people[e]).Distinct()]);
    }

    public static async Task<SearchHits<Employer>> FindEmployers(this Store store, string words, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (ids, areAlike) = await NearestAsync(store.Employers, words, most);
        var firms = await store.Employers.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync();
        return new([.. firms.OrderBy(e => ids.IndexOf(e.Id))], areAlike);
    }

    static async Task<List<FoundPerson>> TellAsync(Store store, List<Id<Participant>> ids)
    {
        var people = await store.Participants.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync();
        var enrolments = (await store.Enrolments.Where(e => ids.Contains(e.ParticipantId)).Select(e => new { e.Id, e.ParticipantId, e.Support }).ToListAsync()).ToLookup(e => e.ParticipantId);
        var referrals = (await store.Referrals.Where(r => ids.Contains(r.ParticipantId)).OrderByDescending(r => r.ReceivedOn).Select(r => new { r.Id, r.ParticipantId }).ToListAsync()).ToLookup(r => r.ParticipantId, r => r.Id);
        return [.. people.OrderBy(p => ids.IndexOf(p.Id)).Select(p =>
        {
            var newest = enrolments[p.Id].MaxBy(e => e.Support.From);
            return new FoundPerson(p.Id, p.Name, newest?.Id, newest?.Support.Covers(store.Today) == true, newest is null ? referrals[p.Id].Cast<Id<Referral>?>().FirstOrDefault() : null);
        }).Where(p => p.Enrolment is not null || p.Referral is not null)];
    }

    static async Task<(List<Id<T>> Ids, bool AreAlike)> NearestAsync<T>(IQueryable<T> rows, string words, int most) where T : class, INamed
    {
        var asked = LooseSearch.WordsOf(words);
        if (asked.Count == 0) return ([], false);
        var found = await IdsAsync(rows.Beginning(asked), most);
        if (found.Count < most) found.AddRange((await IdsAsync(rows.Named(words), most)).Except(found).Take(most - found.Count).ToList());
        return found.Count > 0 ? (found, false) : (await AlikeAsync(rows, asked, most), true);
    }

    static Task<List<Id<T>>> IdsAsync<T>(IQueryable<T> rows, int most) where T : class, INamed => rows.ByName().Select(r => EF.Property<Id<T>>(r, "Id")).Take(most).ToListAsync();

    // The database leaves out whose name holds no piece of a word; the rest is compared here, by its keys.
    static async Task<List<Id<T>>> AlikeAsync<T>(IQueryable<T> rows, IReadOnlyList<string> asked, int most) where T : class, INamed
    {
        foreach (var word in asked)
        {
            var pieces = LooseSearch.Pieces(word);
            var (first, second, third, fourth, fifth) = (pieces[0], Piece(1), Piece(2), Piece(3), Piece(4));
            rows = rows.Where(r => EF.Property<string>(r, NameKeys.SearchKey).Contains(first) || EF.Property<string>(r, NameKeys.SearchKey).Contains(second) || EF.Property<string>(r, NameKeys.SearchKey).Contains(third)
                || EF.Property<string>(r, NameKeys.SearchKey).Contains(fourth) || EF.Property<string>(r, NameKeys.SearchKey).Contains(fifth));

            string Piece(int at) => at < pieces.Count ? pieces[at] : pieces[0];
        }
        var names = await rows.ByName().Select(r => new { Id = EF.Property<Id<T>>(r, "Id"), Key = EF.Property<string>(r, NameKeys.SearchKey) }).ToListAsync();
        return [.. names.Select(n => (n.Id, Slips: LooseSearch.Slips(n.Key, asked))).Where(n => n.Slips is not null).OrderBy(n => n.Slips).Select(n => n.Id).Take(most)];
    }
}
