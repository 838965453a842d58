using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ParticipantQueries
{
    /// <summary>Whom the filters let through, narrowed for a coach to the few identities that assignments and open referrals name: asked for in one piece, PostgreSQL goes through a whole country's names for them.</summary>
    internal static async Task<IQueryable<Participant>> PeopleAtHand(this Store store)
    {
        if (!store.Coaches) return store.Participants;
        var supported = await store.EnrolmentsAtHand().Select(e => e.ParticipantId).ToListAsync();
        var referred = await store.Referrals.Where(r => store.UnitsAtHand.Contains(r.UnitId)).Select(r => r.ParticipantId).ToListAsync();
        List<Id<Participant>> ids = [.. supported.Union(referred)];
        return store.Participants.Where(p => ids.Contains(p.Id));
    }

    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Participant> ById(this DbSet<Participant> people, Id<Participant> id) =>
        await people.SingleOrDefaultAsync(p => p.Id == id) ?? throw new NotHere();

    /// <summary>One projection per field group: a page that needs the name fetches the name.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<string> NameOf(this DbSet<Participant> people, Id<Participant> id) =>
        await people.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync() ?? throw new NotHere();

    /// <summary>How to reach the person; for those who support the person.</summary>
    /// <exception cref="NotHere">Invented, not this actor's, or only an open referral is.</exception>
    public static async Task<Particulars> Of(this DbSet<Particulars> particulars, Id<Participant> person) =>
        await particulars.SingleOrDefaultAsync(p => p.ParticipantId == person) ?? throw new NotHere();

    /// <summary>Who of the people that the actor may see bears a name like this one: the question before somebody is registered twice.</summary>
    public static async Task<List<Participant>> Alike(this Store store, string name)
    {
        ArgumentNullException.ThrowIfNull(store);
        var people = await store.Participants.AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync();
        var alike = people.Where(p => LooseName.AreAlike(p.Name, name)).Select(p => p.Id).Take(MostShown).ToList();
        return await store.Participants.AsNoTracking().Where(p => alike.Contains(p.Id)).ByName().ToListAsync();
    }

    const int MostShown = 10;
}
