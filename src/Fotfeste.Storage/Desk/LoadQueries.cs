using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>How many participants the full-time posts of a programme carry, against the programme's own bounds.</summary>
public static class LoadQueries
{
    /// <summary>Support is new for so many days.</summary>
    public const int NewFor = 90;

    /// <summary>Programmes of the day with people or posts in the actor's units, by name; by phase, and how many are new.</summary>
    public static async Task<IReadOnlyList<ProgrammeLoad>> LoadByProgramme(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var since = store.Today.AddDays(1 - NewFor);
        var programmes = await store.Programmes.AsNoTracking().ByName().ToListAsync();
        var running = store.Enrolments.Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today) && store.UnitsAtHand.Contains(e.UnitId));
        var people = (await running.GroupBy(e => e.ProgrammeId).Select(p => new { p.Key, Count = p.Count(), New = p.Count(e => e.Support.From >= since) }).ToListAsync()).ToDictionary(p => p.Key, p => (p.Count, p.New));
        var phases = (await (from e in running
                             join p in store.PhaseSpells on e.Id equals p.EnrolmentId
                             where !p.IsWithdrawn && p.Days.From <= store.Today && (p.Days.Until == null || p.Days.Until >= store.Today)
                             group e by new { e.ProgrammeId, p.Method.Code, p.Method.Version, Phase = p.Code } into same
                             select new { same.Key, Count = same.Count() }).ToListAsync()).ToLookup(p => p.Key.ProgrammeId, p => (new PackKey(p.Key.Code, p.Key.Version), p.Key.Phase, p.Count));
        var posts = (await store.FteShares.Where(f => f.Days.From <= store.Today && (f.Days.Until == null || f.Days.Until >= store.Today) && store.UnitsAtHand.Contains(f.UnitId))
            .GroupBy(f => f.ProgrammeId).Select(f => new { f.Key, Percent = f.Sum(x => x.Percent) }).ToListAsync()).ToDictionary(f => f.Key, f => f.Percent);
        return [.. programmes.Where(p => people.ContainsKey(p.Id) || posts.ContainsKey(p.Id))
            .Select(p => new ProgrammeLoad(p.Name, new(people.GetValueOrDefault(p.Id).Count, posts.GetValueOrDefault(p.Id), p.FewestPerFte, p.MostPerFte), people.GetValueOrDefault(p.Id).New, [.. phases[p.Id]]))];
    }

    /// <summary>What each of these coaches carries on that day in each of these programmes, also where it is nothing.</summary>
    public static async Task<IReadOnlyList<CoachLoad>> LoadOf(this Store store, IReadOnlyCollection<Id<StaffMember>> coaches, IReadOnlyCollection<Id<Programme>> programmes, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(store);
        var bounds = await store.Programmes.AsNoTracking().Where(p => programmes.Contains(p.Id)).ToListAsync();
        var people = (await (from a in store.Assignments.Where(a => coaches.Contains(a.CoachId) && a.Days.From <= day && (a.Days.Until == null || a.Days.Until >= day))
                             join e in store.Enrolments on a.EnrolmentId equals e.Id
                             where programmes.Contains(e.ProgrammeId) && (e.Support.Until == null || e.Support.Until >= day)
                             select new { a.CoachId, e.ProgrammeId, e.Id }).Distinct().GroupBy(a => new { a.CoachId, a.ProgrammeId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).ToDictionary(g => (g.Key.CoachId, g.Key.ProgrammeId), g => g.Count);
        var posts = (await store.FteShares.Where(f => coaches.Contains(f.StaffId) && programmes.Contains(f.ProgrammeId) && f.Days.From <= day && (f.Days.Until == null || f.Days.Until >= day))
            .GroupBy(f => new { f.StaffId, f.ProgrammeId }).Select(f => new { f.Key, Percent = f.Sum(x => x.Percent) }).ToListAsync()).ToDictionary(f => (f.Key.StaffId, f.Key.ProgrammeId), f => f.Percent);
        return [.. coaches.SelectMany(coach => bounds.Select(p => new CoachLoad(coach, p.Id, new(people.GetValueOrDefault((coach, p.Id)), posts.GetValueOrDefault((coach, p.Id)), p.FewestPerFte, p.MostPerFte))))];
    }
}
