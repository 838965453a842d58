using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Reads what the statistics are made of: across everybody, naming nobody. Who refused registration and what was misregistered is not in it.</summary>
public static class OutcomeFacts
{
    /// <summary>Every enrolment whose support touches the period.</summary>
    /// <param name="store">Whoever asks; the person filter is lifted, the organisation's is not.</param>
    /// <param name="period">Both days count.</param>
    /// <param name="shelf">The packs that the jobs were recorded under: they say what a form counts as.</param>
    public static async Task<IReadOnlyList<OutcomeFact>> For(Store store, DateRange period, PackShelf shelf)
    {
        var enrolments = await store.ForOutcomes<Enrolment>()
            .Where(e => e.Registration != Registration.Refused && e.ExitReason != "misregistered")
            .Where(e => e.Support.From <= (period.Until ?? DateOnly.MaxValue) && (e.Support.Until == null || e.Support.Until >= period.From))
            .Select(e => new { e.Id, e.UnitId, e.ProgrammeId, e.ParticipantId, e.Support, e.GoalKind, e.ExitReason, e.Destination }).ToListAsync();
        var wanted = enrolments.Select(e => e.Id).ToHashSet();
        var sexes = (await store.ForOutcomes<Particulars>().Select(p => new { p.ParticipantId, p.Sex }).ToListAsync()).ToDictionary(p => p.ParticipantId, p => p.Sex);
        var jobs = (await JobsAsync(store, shelf)).Where(j => wanted.Contains(j.Enrolment)).ToLookup(j => j.Enrolment, j => j.Job);
        var incomes = (await store.ForOutcomes<IncomeSpell>().Select(i => new { i.EnrolmentId, i.Source, i.Days }).ToListAsync()).ToLookup(i => i.EnrolmentId);
        var people = enrolments.Select(e => e.ParticipantId).Distinct().Select((id, number) => (id, number)).ToDictionary(p => p.id, p => p.number);
        var hidden = (await store.ForOutcomes<Protection>().Where(p => p.LiftedAt == null).Select(p => p.ParticipantId).ToListAsync()).ToHashSet();
        return [.. enrolments.Select(e => new OutcomeFact(
            e.UnitId, e.ProgrammeId, people[e.ParticipantId], sexes.GetValueOrDefault(e.ParticipantId), e.GoalKind, e.Support, e.ExitReason, e.Destination,
            [.. incomes[e.Id].Where(i => i.Days.Covers(e.Support.From)).Select(i => i.Source).Distinct()], [.. jobs[e.Id].OrderBy(j => j.Days.From)]) { IsProtected = hidden.Contains(e.ParticipantId) })];
    }

    static async Task<IEnumerable<(Id<Enrolment> Enrolment, JobFact Job)>> JobsAsync(Store store, PackShelf shelf)
    {
        var jobs = await store.ForOutcomes<EmploymentSpell>().Select(j => new { j.Id, j.EnrolmentId, j.Days }).ToListAsync();
        var terms = (await store.ForOutcomes<Terms>().Where(t => t.Days.Until == null || t.Days.Until >= t.Days.From) // withdrawn terms hold no day
            .Select(t => new { t.EmploymentSpellId, t.Days, t.Forms, t.Form, t.Hours }).ToListAsync()).ToLookup(t => t.EmploymentSpellId);
        return jobs.Select(j => (j.EnrolmentId, new JobFact(j.Days, [.. terms[j.Id].Select(t =>
        {
            var form = shelf.Forms(t.Forms).FormOf(t.Form);
            return new TermsFact(t.Days, form.Class, form.IsEmployment, form.Permanence, t.Hours);
        })])));
    }
}
