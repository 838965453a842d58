using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Pairs that wait for an answer, for the one who is to give it.</summary>
public static class PairQueries
{
    /// <summary>How many pairs wait for this leader, and the first of them. A pair is the lowest leader's who leads all of both; those above have it in sight and are not asked, unless nobody leads below them.
    /// One about somebody protected is asked of whoever sees it: that is the named leader.</summary>
    /// <param name="store">The leader's.</param>
    /// <param name="units">All of the organisation.</param>
    /// <param name="most">So many are told.</param>
    public static async Task<(int Count, IReadOnlyList<PairToLookAt> First)> PairsToLookAt(this Store store, IReadOnlyCollection<Unit> units, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!store.Leads || !await store.SuspectedPairs.AnyAsync(p => p.Answer == null)) return (0, []);
        var asked = await store.UnitsToAnswerFor(units);
        var open = store.SuspectedPairs.Where(p => p.Answer == null
            && (asked.Contains(p.UnitId) || store.Protections.Any(x => x.LiftedAt == null && (x.ParticipantId == p.FirstId || x.ParticipantId == p.SecondId))));
        var rows = await (from p in open
                          join one in store.Participants on p.FirstId equals one.Id
                          join other in store.Participants on p.SecondId equals other.Id
                          orderby p.Id
                          select new { p.Id, p.FirstId, one.Name, p.SecondId, OtherName = other.Name, By = store.Staff.Where(s => s.Id == p.SuspectedBy).Select(s => s.Name).FirstOrDefault() }).Take(most).ToListAsync();
        foreach (var row in rows)
        {
            store.Seen.Add(nameof(SuspectedPair), row.Id);
            store.Seen.Add(nameof(Participant), row.FirstId);
            store.Seen.Add(nameof(Participant), row.SecondId);
        }
        return (rows.Count < most ? rows.Count : await open.CountAsync(), [.. rows.Select(r => new PairToLookAt(r.Id, r.FirstId, r.Name, r.SecondId, r.OtherName, r.By))]);
    }

    /// <summary>What was suspected, or answered, about these two, as far as this leader is entitled to both.</summary>
    public static Task<List<SuspectedPair>> PairsOf(this Store store, Id<Participant> one, Id<Participant> other)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (first, second) = SuspectedPair.InOrder(one, other);
        return store.SuspectedPairs.Where(p => p.FirstId == first && p.SecondId == second).ToListAsync();
    }

    /// <exception cref="NotHere">Invented, or not this leader's.</exception>
    public static async Task<SuspectedPair> ById(this DbSet<SuspectedPair> pairs, Id<SuspectedPair> id) => await pairs.SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();
}
