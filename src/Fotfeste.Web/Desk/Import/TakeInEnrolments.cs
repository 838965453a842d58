using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The support spells, who is with the person, the phases, and what the person lives on.</summary>
static class TakeInEnrolments
{
    public static async Task ApplyAsync(ImportRun run, CancellationToken stop)
    {
        var caseload = run.Caseload;
        var spokenOf = caseload.Enrolments.Select(r => r.Reference).Concat(caseload.Assignments.Select(r => r.Enrolment)).Concat(caseload.Phases.Select(r => r.Enrolment))
            .Concat(caseload.Contacts.Select(r => r.Enrolment)).Concat(caseload.Jobs.Select(r => r.Enrolment)).Concat(caseload.Incomes.Select(r => r.Enrolment));
        run.Enrolments.AddRange(await run.Store.EnrolmentsAlsoWithdrawn().Include(e => e.Assignments).Include(e => e.Phases).AsSplitQuery().Bearing(spokenOf, stop), e => e.Reference);
        foreach (var row in caseload.Enrolments) Take(run, row);
        TakeInPhases.Apply(run);
        TakeInAssignments.Apply(run);
        await IncomesAsync(run, stop);
    }

    static void Take(ImportRun run, EnrolmentRow row)
    {
        var person = run.Find(run.People, row.At, "participant", row.Participant, "participants");
        var unit = run.Find(run.Units, row.At, "unit", row.Unit, "units");
        var programme = run.Find(run.Programmes, row.At, "programme", row.Programme, "programmes");
        if (person is null || unit is null || programme is null || !run.TryOwn(run.Enrolments, row.At, row.Reference, "enrolments", out var enrolment)) return;
        if (enrolment is not null && enrolment.ParticipantId != person.Id) run.Wrong(row.At, "participant", row.Participant, ImportRun.Elsewhere);
        else if (enrolment is not null && enrolment.UnitId != unit.Id) run.Wrong(row.At, "unit", row.Unit, ImportRun.Elsewhere);
        else if (enrolment is not null && enrolment.ProgrammeId != programme.Id) run.Wrong(row.At, "programme", row.Programme, ImportRun.Elsewhere);
        else run.Try(row.At, () =>
        {
            if (enrolment is null)
            {
                var rhythm = run.Shelf.Method(programme.Method).ContactEvery.WholeDays;
                run.Enrolments.Add(row.Reference, enrolment = run.Add(Enrolment.Begin(run.NewId<Enrolment>(), person, unit.Id, programme.Id, row.Support.From, rhythm, row.Reference)));
            }
            Tell(enrolment, row, run.Today);
            run.PartsOf(enrolment);
            run.Tally.Row("enrolments", enrolment);
        }, column => Cell(row, column));
    }

    static void Tell(Enrolment enrolment, EnrolmentRow row, DateOnly today)
    {
        var support = new DateRange(row.Support.From, row.Support.Until ?? enrolment.Support.Until);
        var (reason, destination) = (row.ExitReason ?? enrolment.ExitReason, row.Destination ?? enrolment.Destination);
        if ((support, reason, destination) != (enrolment.Support, enrolment.ExitReason, enrolment.Destination)) enrolment.CorrectSupport(support, reason, destination, today);
        enrolment.SetGoal(row is { Goal: null, GoalKind: GoalKind.Work } ? enrolment.GoalKind : row.GoalKind, row.Goal ?? enrolment.Goal.Reveal());
        enrolment.DescribeEntry(row.OccupationAtEntry == EnrolmentRow.Undisclosed ? enrolment.OccupationAtEntry : row.OccupationAtEntry,
            row.Registration == Registration.NotAsked ? enrolment.Registration : row.Registration);
        if (row.ChoiceOn is { } day) enrolment.RecordChoice(day, row.Choice ?? enrolment.Choice.Reveal(), today);
        if (row.ContactEveryDays is { } every) enrolment.AgreeRhythm(every);
    }

    static object? Cell(EnrolmentRow row, string column) => column switch
    {
        "until" => row.Support.Until,
        "exit_reason" => row.ExitReason,
        "destination" => row.Destination,
        "occupation_at_entry" => row.OccupationAtEntry,
        "contact_every_days" => row.ContactEveryDays,
        _ => null,
    };

    static async Task IncomesAsync(ImportRun run, CancellationToken stop)
    {
        if (run.Caseload.Incomes.Count == 0) return;
        var known = new Dictionary<(Id<Enrolment>, string, DateOnly), IncomeSpell>();
        foreach (var some in run.Caseload.Incomes.Select(r => run.Enrolments.TryGet(r.Enrolment, out var enrolment) ? enrolment.Id : default).Distinct().Chunk(1000))
            foreach (var income in await run.Store.Incomes.Where(i => EF.Parameter(some).Contains(i.EnrolmentId)).ToListAsync(stop)) known[(income.EnrolmentId, income.Source, income.Days.From)] = income;
        foreach (var row in run.Caseload.Incomes)
        {
            if (run.Find(run.Enrolments, row.At, "enrolment", row.Enrolment, "enrolments") is not { } enrolment) continue;
            run.Try(row.At, () =>
            {
                if (known.TryGetValue((enrolment.Id, row.Source, row.Days.From), out var income)) income.Change(row.Source, row.Days with { Until = row.Days.Until ?? income.Days.Until });
                else known[(enrolment.Id, row.Source, row.Days.From)] = income = run.Add(new IncomeSpell(run.NewId<IncomeSpell>(), enrolment, row.Source, row.Days));
                run.Tally.Row("incomes", income);
            }, column => column == "source" ? row.Source : row.Days.Until);
        }
    }
}
