using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Looks among all records for one that may be about the same person, in the program's own name. What it finds is put to who leads all of both, and told to nobody else.</summary>
public static class PairSearch
{
    /// <summary>More people of one name than this are a common name. Then only who was born in the same year is asked about.</summary>
    public const int MostAlike = 5;

    /// <summary>Adds the pairs to the store, to be saved by the caller.</summary>
    /// <param name="store">The program's own.</param>
    /// <param name="person">Whose record was in hand.</param>
    /// <param name="others">Records that whoever asks has looked at: they are somebody else's.</param>
    /// <param name="suspectedBy">Who says so; null when it is the program.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<PairsFound> LookForPairs(this Store store, Id<Participant> person, IReadOnlyCollection<Id<Participant>> others, Id<StaffMember>? suspectedBy, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        var before = (await store.SuspectedPairs.Where(p => p.FirstId == person || p.SecondId == person).ToListAsync(stop)).ToLookup(p => p.Beside(person));
        var (alike, isCommon) = await AlikeAsync(store, person, [.. others, .. before.Where(pairs => pairs.Any(p => p.Answer is not null)).Select(pairs => pairs.Key)], stop);
        if (alike.Count == 0) return PairsFound.Nothing with { IsCommon = isCommon };

        var ids = alike.Append(person).ToList();
        var units = await store.Units.AsNoTracking().ToListAsync(stop);
        var standsIn = await UnitsAsync(store, ids, stop);
        var leaders = await store.LeadersToday();
        var named = await NamedAsync(store, ids, stop);
        var (put, unled) = (0, 0);
        foreach (var other in alike)
        {
            var over = Unit.LowestOver([.. standsIn[person], .. standsIn[other]], units);
            var above = over is { } lowest ? Unit.WithAllAbove(lowest, units) : [];
            var entitled = leaders.Where(r => above.Contains(r.UnitId!.Value)).ToList();
            foreach (var only in new[] { person, other }.Where(named.ContainsKey)) entitled.RemoveAll(r => !named[only].Contains(r.StaffId));
            if (entitled.Count > 0) put++;
            else if (named.ContainsKey(person) || named.ContainsKey(other)) continue; // protected, and nobody named leads all of both: there is no pair
            else unled++;
            if (over is not { } unit) continue;
            if (before.Contains(other)) foreach (var open in before[other]) open.PutTo(unit);
            else store.Add(SuspectedPair.Of(Id<SuspectedPair>.New(store.Now), store.Own, person, other, unit, suspectedBy, store.Now));
        }
        return new(put, unled, isCommon);
    }

    // All names are read by their search keys alone; only of those alike is more fetched. Who has nothing but withdrawn support, or was merged into another, is nobody.
    static async Task<(List<Id<Participant>> Alike, bool IsCommon)> AlikeAsync(Store store, Id<Participant> person, HashSet<Id<Participant>> not, CancellationToken stop)
    {
        var key = await store.ForPairs<Participant>().Where(p => p.Id == person).Select(p => EF.Property<string>(p, NameKeys.SearchKey)).SingleAsync(stop);
        List<Id<Participant>> near = [person];
        await foreach (var row in store.ForPairs<Participant>().Where(p => p.Id != person).Select(p => new { p.Id, Key = EF.Property<string>(p, NameKeys.SearchKey) }).AsAsyncEnumerable().WithCancellation(stop))
            if (LooseName.AreAlike(key, row.Key)) near.Add(row.Id);

        var years = await store.ForPairs<Particulars>().Where(p => near.Contains(p.ParticipantId)).Select(p => new { p.ParticipantId, p.BirthYear }).ToDictionaryAsync(p => p.ParticipantId, p => p.BirthYear, stop);
        var people = (await store.ForPairs<Participant>().Where(p => near.Contains(p.Id)).ToListAsync(stop)).ConvertAll(p => new Lookalike(p.Id, p.Name, p.IsCode, years.GetValueOrDefault(p.Id)));
        var here = (await store.Enrolments.Where(e => near.Contains(e.ParticipantId)).Select(e => e.ParticipantId).ToListAsync(stop)).Concat(await store.Referrals.Where(r => near.Contains(r.ParticipantId)).Select(r => r.ParticipantId).ToListAsync(stop)).ToHashSet();

        var one = people.Single(p => p.Id == person);
        var alike = people.FindAll(p => one.MayBe(p) && here.Contains(p.Id) && !not.Contains(p.Id));
        var isCommon = alike.Count > MostAlike;
        if (isCommon) alike = alike.FindAll(one.IsLikely);
        return (alike.Count > MostAlike || !here.Contains(person) ? [] : alike.ConvertAll(p => p.Id), isCommon);
    }

    // Withdrawn support counts too: who merges must lead that as well.
    static async Task<ILookup<Id<Participant>, Id<Unit>>> UnitsAsync(Store store, List<Id<Participant>> people, CancellationToken stop)
    {
        var supports = await store.ForPairs<Enrolment>().Where(e => people.Contains(e.ParticipantId)).Select(e => new { e.ParticipantId, e.UnitId }).Distinct().ToListAsync(stop);
        var referrals = await store.ForPairs<Referral>().Where(r => people.Contains(r.ParticipantId)).Select(r => new { r.ParticipantId, r.UnitId }).Distinct().ToListAsync(stop);
        return supports.Concat(referrals).ToLookup(s => s.ParticipantId, s => s.UnitId);
    }

    // Of those who are protected: which leaders are named.
    static async Task<Dictionary<Id<Participant>, HashSet<Id<StaffMember>>>> NamedAsync(Store store, List<Id<Participant>> people, CancellationToken stop)
    {
        var protections = await store.Protections.AsNoTracking().Include(p => p.Entitled).Where(p => p.LiftedAt == null && people.Contains(p.ParticipantId)).ToListAsync(stop);
        return protections.GroupBy(p => p.ParticipantId).ToDictionary(of => of.Key, of => of.SelectMany(p => p.Now).Where(n => n.Persona == Persona.Leader).Select(n => n.StaffId).ToHashSet());
    }
}
