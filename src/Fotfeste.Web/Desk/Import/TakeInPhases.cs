namespace Fotfeste.Web;

/// <summary>The phases of each support spell, told in order. A spell of which no phases are told begins in the method's first.</summary>
static class TakeInPhases
{
    public static void Apply(ImportRun run)
    {
        var programmes = run.Programmes.All.ToDictionary(p => p.Id);
        var told = run.Caseload.Phases.GroupBy(r => r.Enrolment, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var (reference, rows) in told)
            if (run.Find(run.Enrolments, rows[0].At, "enrolment", reference, "enrolments") is { } enrolment)
                Tell(run, enrolment, run.Shelf.Method(enrolment.CurrentPhase?.Method ?? programmes[enrolment.ProgrammeId].Method), rows); // support keeps the pack it began under
        foreach (var row in run.Caseload.Enrolments)
        {
            if (told.ContainsKey(row.Reference) || !run.Enrolments.TryGet(row.Reference, out var enrolment) || enrolment.Phases.Count > 0) continue;
            var method = run.Shelf.Method(programmes[enrolment.ProgrammeId].Method);
            run.Try(row.At, () => enrolment.RetellPhases(method, [new ToldPhase(run.NewId<PhaseSpell>(), method.Start.Code, enrolment.Support.From, null)], run.Today));
        }
    }

    static void Tell(ImportRun run, Enrolment enrolment, MethodPack method, List<PhaseRow> rows)
    {
        if (!rows.TrueForAll(row => IsTellable(run, enrolment, method, row))) return;
        enrolment.RetellPhases(method, [.. rows.Select(r => new ToldPhase(run.NewId<PhaseSpell>(), r.Phase, r.From, r.Reason))], run.Today);
        run.PartsOf(enrolment);
        foreach (var row in rows) run.Tally.Row("phases", enrolment.Phases.First(p => p.Code == row.Phase && p.Days.From == row.From));
    }

    // The same that the Domain would refuse for all of them at once, said of the row that is wrong.
    static bool IsTellable(ImportRun run, Enrolment enrolment, MethodPack method, PhaseRow row)
    {
        var before = run.Problems.Count;
        if (!method.Has(row.Phase) && !enrolment.Phases.Any(p => p.Code == row.Phase && p.Days.From == row.From)) run.Wrong(row.At, "phase", row.Phase, "import.unknown-code", string.Join(' ', method.Phases.Select(p => p.Code)));
        if (row.From > run.Today) run.Wrong(row.At, "from", row.From, "import.day-ahead");
        else if (!enrolment.Support.Covers(row.From)) run.Wrong(row.At, "from", row.From, "participants.phase-outside-support");
        return run.Problems.Count == before;
    }
}
