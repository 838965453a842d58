using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Who is with the person, and who can read what is written about the person. Both need to see further than the reader's own assignment.</summary>
public static class ReaderQueries
{
    /// <summary>Every coach of the same person in the same unit, past and coming too, by name.</summary>
    /// <param name="store">Whose actor has reached the support.</param>
    /// <param name="enrolment">Fetched through the filters: it is in sight.</param>
    public static async Task<IReadOnlyList<CoachWith>> CoachesWith(this Store store, Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from a in store.ForReaders<CoachAssignment>().Where(a => a.ParticipantId == enrolment.ParticipantId && a.UnitId == enrolment.UnitId)
                          join s in store.Staff on a.CoachId equals s.Id
                          orderby EF.Property<string>(s, NameKeys.SortKey), a.Days.From, a.Id
                          select new { a.EnrolmentId, a.CoachId, s.Name, a.Role, a.Days }).ToListAsync();
        return [.. rows.Where(r => !r.Days.IsEmpty).Select(r => new CoachWith(r.EnrolmentId, r.CoachId, r.Name, r.Role, r.Days))];
    }

    /// <summary>The names of those who can read the notes today: the assigned coaches, the leaders of the unit and of what stands above it, then whoever stands in for one of them.</summary>
    /// <param name="store">Whose actor has reached the support.</param>
    /// <param name="coaches">From <see cref="CoachesWith"/>.</param>
    /// <param name="enrolment">The support that they are about.</param>
    /// <param name="units">All of the organisation.</param>
    public static async Task<IReadOnlyList<string>> ReadersAmong(this Store store, IReadOnlyList<CoachWith> coaches, Enrolment enrolment, IReadOnlyCollection<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(enrolment);
        var above = Unit.WithAllAbove(enrolment.UnitId, units).Select(u => (Id<Unit>?)u).ToList();
        var named = (await store.ProtectionOf(enrolment.ParticipantId))?.Now.Select(n => (n.StaffId, n.Persona)).ToHashSet();
        var leaders = await (from r in store.Roles
                             where r.Persona == Persona.Leader && above.Contains(r.UnitId) && r.Days.From <= store.Today && (r.Days.Until == null || r.Days.Until >= store.Today)
                             join s in store.Staff on r.StaffId equals s.Id
                             orderby EF.Property<string>(s, NameKeys.SortKey)
                             select new { s.Id, s.Name }).ToListAsync();
        var today = coaches.Where(c => c.Days.Covers(store.Today) && named?.Contains((c.Id, Persona.Coach)) != false).Select(c => new { c.Id, c.Name })
            .Concat(leaders.Where(l => named?.Contains((l.Id, Persona.Leader)) != false)).ToList();
        if (named is not null) return [.. today.Select(r => r.Name).Distinct()]; // nobody stands in for a name
        var away = await store.AwayAmong([.. today.Select(r => r.Id)]);
        return [.. today.Select(r => r.Name).Concat(away.Select(a => a.Deputy).OfType<string>()).Distinct()];
    }
}
