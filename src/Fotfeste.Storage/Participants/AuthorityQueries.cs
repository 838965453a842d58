using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class AuthorityQueries
{
    /// <exception cref="NotHere">Invented, withdrawn, or not this actor's.</exception>
    public static async Task<AuthorityDecision> ById(this DbSet<AuthorityDecision> decisions, Id<AuthorityDecision> id) =>
        await decisions.SingleOrDefaultAsync(d => d.Id == id) ?? throw new NotHere();

    /// <exception cref="NotHere">Invented, withdrawn, or not this actor's.</exception>
    public static async Task<WaitingFor> ById(this DbSet<WaitingFor> waiting, Id<WaitingFor> id) =>
        await waiting.SingleOrDefaultAsync(w => w.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record; what was withdrawn counts.</summary>
    public static Task<bool> HasDecision(this Store store, Id<AuthorityDecision> id) => store.ForWithdrawn<AuthorityDecision>().AnyAsync(d => d.Id == id);

    /// <summary>The same form sent twice makes one record; what was withdrawn counts.</summary>
    public static Task<bool> HasWaiting(this Store store, Id<WaitingFor> id) => store.ForWithdrawn<WaitingFor>().AnyAsync(w => w.Id == id);

    /// <summary>What the support rests on, the newest first.</summary>
    public static async Task<List<AuthorityDecision>> Of(this DbSet<AuthorityDecision> decisions, Id<Enrolment> enrolment) =>
        await decisions.AsNoTracking().Where(d => d.EnrolmentId == enrolment).OrderByDescending(d => d.Days.From).ThenBy(d => d.Id).ToListAsync();

    /// <summary>What is and was waited for within the support, the newest first.</summary>
    public static async Task<List<WaitingFor>> Of(this DbSet<WaitingFor> waiting, Id<Enrolment> enrolment) =>
        await waiting.AsNoTracking().Where(w => w.EnrolmentId == enrolment).OrderByDescending(w => w.Since).ThenBy(w => w.Id).ToListAsync();

    /// <summary>Of each of these supports the decision that asks to be looked at first.</summary>
    internal static async Task<Dictionary<Id<Enrolment>, AuthorityDecision>> DecisionsThatAsk(this Store store, IReadOnlyCollection<Id<Enrolment>> enrolments)
    {
        var all = await store.AuthorityDecisions.AsNoTracking().Where(d => enrolments.Contains(d.EnrolmentId)).ToListAsync();
        return all.GroupBy(d => d.EnrolmentId).Select(own => (own.Key, First: AuthorityDecision.FirstToAsk([.. own], store.Today)))
            .Where(own => own.First is not null).ToDictionary(own => own.Key, own => own.First!);
    }

    /// <summary>What is waited for and not answered, of everybody at hand: to be counted.</summary>
    public static Task<List<WaitingFor>> Unanswered(this Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return UnansweredAtHand(store).Select(w => w.Waiting).ToListAsync();
    }

    /// <summary>One page of the same, each with the name of whom it is about, who has waited longest first.</summary>
    public static async Task<List<(WaitingFor Waiting, string Name)>> UnansweredWithNames(this Store store, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rows = await (from w in UnansweredAtHand(store)
                          join p in store.Participants on w.Person equals p.Id
                          orderby w.Waiting.Since, w.Waiting.Id
                          select new { w.Waiting, p.Name }).Skip(skip).Take(take).ToListAsync();
        return [.. rows.Select(r => (r.Waiting, r.Name))];
    }

    static IQueryable<WaitingOfPerson> UnansweredAtHand(Store store) =>
        from w in store.WaitingFor.AsNoTracking()
        where w.AnsweredOn == null
        join e in store.EnrolmentsAtHand().Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)) on w.EnrolmentId equals e.Id
        select new WaitingOfPerson { Waiting = w, Person = e.ParticipantId };

    sealed class WaitingOfPerson
    {
        public required WaitingFor Waiting { get; init; }
        public required Id<Participant> Person { get; init; }
    }
}
