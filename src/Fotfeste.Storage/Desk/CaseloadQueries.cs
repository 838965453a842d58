using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>The people that the actor supports or leads, with what a list says about each. A few set-based questions, whatever the number of people.</summary>
public static class CaseloadQueries
{
    const int LookBack = 90;

    /// <summary>Support that covers the actor's day; by name.</summary>
    public static Task<List<CaseloadRow>> Running(this Store store) =>
        RowsAsync(store, store.EnrolmentsAtHand().Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)));

    /// <summary>Of those the ones whom one of these coaches supports today; by name.</summary>
    public static Task<List<CaseloadRow>> RunningWith(this Store store, IReadOnlyCollection<Id<StaffMember>> coaches) => coaches.Count == 0 ? Task.FromResult<List<CaseloadRow>>([])
        : RowsAsync(store, store.EnrolmentsAtHand().Where(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)
            && store.Assignments.Any(a => a.EnrolmentId == e.Id && coaches.Contains(a.CoachId) && a.Days.From <= store.Today && (a.Days.Until == null || a.Days.Until >= store.Today))));

    /// <summary>Ended support too; by name.</summary>
    public static Task<List<CaseloadRow>> All(this Store store) => RowsAsync(store, store.EnrolmentsAtHand());

    /// <summary>How many supports run today, and how many others there are.</summary>
    public static async Task<(int Running, int Others)> Counted(this Store store)
    {
        var running = await store.EnrolmentsAtHand().CountAsync(e => e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today));
        return (running, await store.EnrolmentsAtHand().CountAsync() - running);
    }

    /// <summary>One page of a list that is too long to be had whole.</summary>
    /// <param name="store">What the actor sees.</param>
    /// <param name="running">Those that run today, or the others.</param>
    /// <param name="order">Equal ones by name.</param>
    /// <param name="skip">So many stand before the page.</param>
    /// <param name="take">So many stand on it.</param>
    public static async Task<List<CaseloadRow>> Page(this Store store, bool running, CaseloadOrder order, int skip, int take)
    {
        var chosen = store.EnrolmentsAtHand().Where(e => (e.Support.From <= store.Today && (e.Support.Until == null || e.Support.Until >= store.Today)) == running);
        var named = from e in chosen
                    join p in store.Participants on e.ParticipantId equals p.Id
                    select new { e.Id, e.Support.From, Key = EF.Property<string>(p, NameKeys.SortKey), Met = store.Contacts.Where(c => c.EnrolmentId == e.Id && c.Content.Met && c.Content.With == ContactParty.Person).Max(c => (DateOnly?)c.Content.Day) };
        var sorted = order switch
        {
            CaseloadOrder.Name => named.OrderBy(e => e.Key),
            CaseloadOrder.LongestAgo => named.OrderBy(e => e.Met ?? DateOnly.MinValue).ThenBy(e => e.Key),
            CaseloadOrder.Newest => named.OrderByDescending(e => e.From).ThenBy(e => e.Key),
        };
        var ids = await sorted.ThenBy(e => e.Id).Skip(skip).Take(take).Select(e => e.Id).ToListAsync();
        return [.. (await RowsAsync(store, store.Enrolments.Where(e => ids.Contains(e.Id)))).OrderBy(r => ids.IndexOf(r.Id))];
    }

    static async Task<List<CaseloadRow>> RowsAsync(Store store, IQueryable<Enrolment> chosen)
    {
        var enrolments = await (from e in chosen
                                join p in store.Participants on e.ParticipantId equals p.Id
                                select new { e.Id, e.ParticipantId, p.Name, SortKey = EF.Property<string>(p, NameKeys.SortKey), e.UnitId, e.ProgrammeId, e.GoalKind, e.Goal, e.Support, e.ContactEveryDays }).AsNoTracking().ToListAsync();
        var ids = enrolments.ConvertAll(e => e.Id); // from here on by identity, so that an index finds the rest
        var phases = await store.StaysIn(ids);
        var rhythms = (await store.RhythmSteps.AsNoTracking().Where(s => !s.IsWithdrawn && ids.Contains(s.EnrolmentId)).ToListAsync()).ToLookup(s => s.EnrolmentId);
        var about = ids.ConvertAll(id => (Id<Enrolment>?)id);
        var contacts = (await store.Contacts.Where(c => about.Contains(c.EnrolmentId))
            .GroupBy(c => c.EnrolmentId).Select(c => new
            {
                c.Key,
                Last = c.Max(x => x.Content.Day),
                Met = c.Where(x => x.Content.Met && x.Content.With == ContactParty.Person).Max(x => (DateOnly?)x.Content.Day),
                Employer = c.Where(x => x.Content.Met && (x.Content.With == ContactParty.Employer || x.Content.With == ContactParty.Mentor)).Max(x => (DateOnly?)x.Content.Day),
            }).ToListAsync()).ToDictionary(c => c.Key!.Value);
        var next = await store.NextSteps(contacts.ToDictionary(c => c.Key, c => c.Value.Last));
        var appointments = await AppointmentsAsync(store, about);
        var coaches = (await store.Assignments.Where(a => a.Days.From <= store.Today && (a.Days.Until == null || a.Days.Until >= store.Today) && ids.Contains(a.EnrolmentId))
            .Select(a => new { a.EnrolmentId, a.CoachId }).ToListAsync()).ToLookup(a => a.EnrolmentId, a => a.CoachId);
        var jobs = await JobsAsync(store, ids);
        var decisions = await store.DecisionsThatAsk(ids);
        foreach (var row in enrolments) store.Seen.Add(nameof(Enrolment), row.Id);
        return [.. enrolments.OrderBy(e => e.SortKey, StringComparer.Ordinal).ThenBy(e => e.Id.Value).Select(e =>
        {
            var (contact, step) = (contacts.GetValueOrDefault(e.Id), next.GetValueOrDefault(e.Id));
            return new CaseloadRow(e.Id, e.ParticipantId, e.Name, e.SortKey, e.UnitId, e.ProgrammeId, e.GoalKind, e.Goal, e.Support, new ContactRhythm(e.Support.From, e.ContactEveryDays, rhythms[e.Id]).On(store.Today), [.. phases[e.Id]],
                contact?.Last, contact?.Met, step.Step ?? Sealed.Nothing, step.On, jobs.GetValueOrDefault(e.Id), [.. coaches[e.Id]])
            {
                Appointments = [.. appointments[e.Id].Where(a => a.Day >= store.Today || contact is null || a.Day > contact.Last)],
                EmployerMet = contact?.Employer,
                Decision = decisions.GetValueOrDefault(e.Id),
            };
        })];
    }

    // Forgotten ones of long ago are left to the calendar.
    static async Task<ILookup<Id<Enrolment>, CaseloadAppointment>> AppointmentsAsync(Store store, List<Id<Enrolment>?> about)
    {
        var first = store.Today.AddDays(-LookBack);
        var open = await AppointmentQueries.Open(store.Appointments).Where(a => a.Day >= first && about.Contains(a.EnrolmentId)).Select(a => new { a.EnrolmentId, a.Day, a.Start, a.With }).ToListAsync();
        return open.OrderBy(a => a.Day).ThenBy(a => a.Start).ToLookup(a => a.EnrolmentId!.Value, a => new CaseloadAppointment(a.Day, a.Start, a.With is ContactParty.Employer or ContactParty.Mentor));
    }

    static async Task<Dictionary<Id<Enrolment>, CaseloadJob>> JobsAsync(Store store, List<Id<Enrolment>> ids)
    {
        var rows = await (from job in store.EmploymentSpells
                          where (job.Days.Until == null || job.Days.Until >= store.Today) && ids.Contains(job.EnrolmentId)
                          join terms in store.Terms on job.Id equals terms.EmploymentSpellId
                          join firm in store.Employers on job.EmployerId equals firm.Id into firms
                          from firm in firms.DefaultIfEmpty()
                          join plan in store.PracticePlans on job.Id equals plan.EmploymentSpellId into plans
                          from plan in plans.DefaultIfEmpty()
                          select new { job.EnrolmentId, job.Id, Employer = (string?)firm.Name, job.Tasks, job.Days, terms.Forms, terms.Form, terms.Hours, Terms = terms.Days, ReviewOn = (DateOnly?)plan.ReviewOn, plan.Outcome }).ToListAsync();
        return rows.GroupBy(r => r.EnrolmentId).ToDictionary(r => r.Key, r =>
        {
            var shown = r.OrderByDescending(j => j.Days.Covers(store.Today)).ThenBy(j => j.Days.From).ThenByDescending(j => j.Terms.From <= store.Today).ThenByDescending(j => j.Terms.From).First();
            var waiting = r.Where(j => j is { ReviewOn: not null, Outcome: null or PracticeOutcome.GoesOn } && j.Days.Covers(store.Today)).MinBy(j => j.ReviewOn);
            return new CaseloadJob(shown.Id, shown.Employer, shown.Tasks, shown.Days, shown.Forms, shown.Form, shown.Hours, shown.Terms) { Review = waiting is null ? null : (waiting.Id, waiting.ReviewOn!.Value) };
        });
    }
}
