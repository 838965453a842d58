using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class EnrolmentQueries
{
    /// <summary>With its phases and assignments, ready to be changed.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Enrolment> ById(this DbSet<Enrolment> enrolments, Id<Enrolment> id) =>
        await enrolments.Include(e => e.Assignments).Include(e => e.Phases).AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id) ?? throw new NotHere();

    /// <summary>To be ended, or to have somebody brought in: with the assignments of all who coach in it, whichever of them the actor is.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Enrolment> WithEveryCoach(this Store store, Id<Enrolment> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        var enrolment = await store.Enrolments.ById(id);
        await store.ForTeam<CoachAssignment>().Where(a => a.EnrolmentId == id).LoadAsync();
        return enrolment;
    }

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Enrolment> enrolments, Id<Enrolment> id) => enrolments.AnyAsync(e => e.Id == id);

    /// <summary>Every support spell of the person that the actor may see, the newest first.</summary>
    public static Task<List<Enrolment>> Of(this DbSet<Enrolment> enrolments, Id<Participant> person) =>
        enrolments.AsNoTracking().Include(e => e.Assignments).Include(e => e.Phases).AsSplitQuery()
            .Where(e => e.ParticipantId == person).OrderByDescending(e => e.Support.From).ThenByDescending(e => e.Id).ToListAsync();

    /// <summary>What the filters let through anyway, said once more so that the database begins at the right end: with the coach's own assignments or the leader's units, not with everybody.</summary>
    internal static IQueryable<Enrolment> EnrolmentsAtHand(this Store store) =>
        store.Coaches ? store.Enrolments.Where(e => store.Assignments.Where(a => store.Posts.Contains(a.CoachId)).Select(a => a.ParticipantId).Contains(e.ParticipantId))
        : store.Leads ? store.Enrolments.Where(e => store.UnitsAtHand.Contains(e.UnitId))
        : store.Enrolments;

    /// <summary>Where each of these people was in the method, stay by stay, in order.</summary>
    internal static async Task<ILookup<Id<Enrolment>, PhaseStay>> StaysIn(this Store store, IReadOnlyCollection<Id<Enrolment>> enrolments) =>
        (await store.PhaseSpells.Where(p => !p.IsWithdrawn && enrolments.Contains(p.EnrolmentId)).Select(p => new { p.EnrolmentId, p.Id, p.Method, p.Code, p.Days }).ToListAsync())
            .OrderBy(p => p.Days.From).ThenBy(p => p.Id.Value).ToLookup(p => p.EnrolmentId, p => new PhaseStay(p.Method, p.Code, p.Days));

    /// <summary>What the person lives on within this support, the newest first.</summary>
    public static Task<List<IncomeSpell>> Of(this DbSet<IncomeSpell> incomes, Id<Enrolment> enrolment) =>
        incomes.AsNoTracking().Where(i => i.EnrolmentId == enrolment).OrderByDescending(i => i.Days.From).ThenBy(i => i.Id).ToListAsync();
}
