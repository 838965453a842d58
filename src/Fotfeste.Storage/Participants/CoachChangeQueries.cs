using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Who takes over whom: the people to choose among, the coaches to choose, and what was decided.</summary>
public static class CoachChangeQueries
{
    /// <summary>Decided already, by the same form sent before?</summary>
    public static Task<bool> HasTogether(this DbSet<CoachChange> changes, Id<CoachChange> together) => changes.AnyAsync(c => c.TogetherId == together);

    /// <summary>All that was decided in one go, to be taken back.</summary>
    public static Task<List<CoachChange>> Together(this DbSet<CoachChange> changes, Id<CoachChange> together) => changes.Where(c => c.TogetherId == together && !c.IsTakenBack).ToListAsync();

    /// <summary>What was decided within one support, without what was taken back, the earliest day first.</summary>
    public static Task<List<CoachChange>> Of(this DbSet<CoachChange> changes, Id<Enrolment> enrolment) =>
        changes.AsNoTracking().Where(c => c.EnrolmentId == enrolment && !c.IsTakenBack).OrderBy(c => c.Day).ThenBy(c => c.Id).ToListAsync();

    /// <summary>These supports with their assignments, to change; those that are not in sight are left out.</summary>
    public static Task<List<Enrolment>> WithAssignments(this IQueryable<Enrolment> enrolments, IReadOnlyCollection<Id<Enrolment>> ids) =>
        enrolments.Include(e => e.Assignments).Where(e => ids.Contains(e.Id)).ToListAsync();

    /// <summary>How many running supports in sight nobody is assigned to, today or later.</summary>
    public static Task<int> CountWithoutCoach(this Store store) => WithoutCoach(store).CountAsync();

    /// <summary>The people of one coach, today or later, or with null those without a coach; by name, so many at most.</summary>
    public static async Task<List<PersonToPassOn>> PeopleOf(this Store store, Id<StaffMember>? coach, int most)
    {
        ArgumentNullException.ThrowIfNull(store);
        var chosen = coach is { } one ? Running(store).Where(e => store.Assignments.Any(a => a.EnrolmentId == e.Id && a.CoachId == one && (a.Days.Until == null || (a.Days.Until >= store.Today && a.Days.Until >= a.Days.From)))) : WithoutCoach(store);
        var rows = await (from e in chosen
                          join p in store.Participants on e.ParticipantId equals p.Id
                          join g in store.Programmes on e.ProgrammeId equals g.Id
                          orderby EF.Property<string>(p, NameKeys.SortKey), e.Id
                          select new { e.Id, e.UnitId, e.ProgrammeId, p.Name, Programme = g.Name, e.Support }).Take(most).ToListAsync();
        var ids = rows.ConvertAll(r => r.Id);
        var with = (await (from a in store.Assignments.Where(a => ids.Contains(a.EnrolmentId) && (a.Days.Until == null || a.Days.Until >= store.Today))
                           join s in store.Staff on a.CoachId equals s.Id
                           orderby EF.Property<string>(s, NameKeys.SortKey)
                           select new { a.EnrolmentId, a.CoachId, s.Name, a.Days }).ToListAsync()).Where(a => !a.Days.IsEmpty).ToLookup(a => a.EnrolmentId);
        foreach (var row in rows) store.Seen.Add(nameof(Enrolment), row.Id);
        return [.. rows.Select(r => new PersonToPassOn(r.Id, r.UnitId, r.ProgrammeId, r.Name, r.Programme, r.Support.From, [.. with[r.Id].Where(a => a.CoachId != coach).Select(a => a.Name).Distinct()]))];
    }

    /// <summary>Who coaches in these units on that day, each with where, by name.</summary>
    public static async Task<List<(Id<StaffMember> Id, string Name, IReadOnlyList<Id<Unit>> Units)>> CoachesOn(this Store store, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from r in store.Roles.Where(r => r.Persona == Persona.Coach && r.UnitId != null && store.UnitsAtHand.Contains(r.UnitId.Value) && r.Days.From <= day && (r.Days.Until == null || r.Days.Until >= day))
                          join s in store.Staff on r.StaffId equals s.Id
                          orderby EF.Property<string>(s, NameKeys.SortKey), s.Id
                          select new { s.Id, s.Name, Unit = r.UnitId!.Value }).ToListAsync();
        return [.. rows.GroupBy(r => r.Id).Select(r => (r.Key, r.First().Name, (IReadOnlyList<Id<Unit>>)[.. r.Select(x => x.Unit)]))];
    }

    /// <summary>Whoever has people in the led units today or later, and how many, by name.</summary>
    public static async Task<List<(Id<StaffMember> Id, string Name, int People)>> CoachesWithPeople(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from a in Current(store)
                          group a by a.CoachId into own
                          select new { Id = own.Key, People = own.Select(a => a.EnrolmentId).Distinct().Count() }).ToListAsync();
        var ids = rows.ConvertAll(r => r.Id);
        var names = await store.Staff.AsNoTracking().Where(s => ids.Contains(s.Id)).ByName().Select(s => new { s.Id, s.Name }).ToListAsync();
        return [.. names.Select(n => (n.Id, n.Name, rows.First(r => r.Id == n.Id).People))];
    }

    /// <summary>Of these supports those of somebody under protected identity, each with the coaches who are named: an assignment opens the person to nobody else.</summary>
    public static async Task<IReadOnlyDictionary<Id<Enrolment>, IReadOnlyList<Id<StaffMember>>>> NamedCoaches(this Store store, IReadOnlyCollection<Id<Enrolment>> supports)
    {
        ArgumentNullException.ThrowIfNull(store);
        var guarded = await (from e in store.Enrolments
                             where supports.Contains(e.Id)
                             join p in store.Protections.Where(p => p.LiftedAt == null) on e.ParticipantId equals p.ParticipantId
                             select new { e.Id, Protection = p.Id }).ToListAsync();
        var ids = guarded.ConvertAll(g => g.Protection);
        var named = (await store.Entitled.Where(n => ids.Contains(n.ProtectionId) && n.EndedAt == null && n.Persona == Persona.Coach).Select(n => new { n.ProtectionId, n.StaffId }).ToListAsync()).ToLookup(n => n.ProtectionId, n => n.StaffId);
        return guarded.ToDictionary(g => g.Id, g => (IReadOnlyList<Id<StaffMember>>)[.. named[g.Protection]]);
    }

    static IQueryable<CoachAssignment> Current(Store store) =>
        store.Assignments.Where(a => (a.Days.Until == null || (a.Days.Until >= store.Today && a.Days.Until >= a.Days.From)) && Running(store).Any(e => e.Id == a.EnrolmentId));

    static IQueryable<Enrolment> WithoutCoach(Store store) =>
        Running(store).Where(e => !store.Assignments.Any(a => a.EnrolmentId == e.Id && (a.Days.Until == null || (a.Days.Until >= store.Today && a.Days.Until >= a.Days.From))));

    static IQueryable<Enrolment> Running(Store store) => store.EnrolmentsAtHand().Where(e => e.Support.Until == null || e.Support.Until >= store.Today);
}
