namespace Fotfeste.Exchange;

/// <summary>Puts each enrolment's phases in the order of their days and holds them against its method.</summary>
sealed class PhaseChecks(CaseloadDraft draft, Intake intake, KnownReferences known, IReadOnlyDictionary<string, KnownEnrolment> enrolments)
{
    const string Table = "phases";

    public void All()
    {
        var ordered = new List<PhaseRow>(draft.Phases.Count);
        HashSet<string> withPhases = [];
        foreach (var phases in draft.Phases.GroupBy(p => p.Enrolment))
        {
            withPhases.Add(phases.Key);
            ordered.AddRange(Ordered(phases));
        }
        ordered.AddRange(draft.Enrolments.Where(e => !withPhases.Contains(e.Reference) && !known.Enrolments.ContainsKey(e.Reference)).Select(FirstPhase).OfType<PhaseRow>());
        draft.Phases.Clear();
        draft.Phases.AddRange(ordered);
    }

    public static string Shown(DateRange days) => $"{DayText.Written(days.From)}–{(days.Until is { } last ? DayText.Written(last) : "")}";

    /// <summary>Support that is new and says nothing of phases begins in the first one.</summary>
    PhaseRow? FirstPhase(EnrolmentRow enrolment) =>
        enrolments.TryGetValue(enrolment.Reference, out var seen) && known.Packs.NewestMethod(seen.Method) is { } method ? new PhaseRow(enrolment.At, enrolment.Reference, method.Start.Code, enrolment.Support.From) : null;

    IEnumerable<PhaseRow> Ordered(IGrouping<string, PhaseRow> phases)
    {
        if (!enrolments.TryGetValue(phases.Key, out var enrolment) || known.Packs.NewestMethod(enrolment.Method) is not { } method) return phases;
        var codes = PhasesOf(enrolment).GroupBy(p => p.Code).Select(p => (Code: p.Key, Words: p.SelectMany(phase => phase.Names.ByLanguage.Values))).ToList();
        List<PhaseRow> ordered = [];
        foreach (var row in phases.OrderBy(p => p.From))
        {
            var read = Recognised(row, codes);
            if (intake.IsSound(read.At, Table, "phase", "from")) Check(read, ordered.LastOrDefault(), enrolment, method);
            ordered.Add(read);
        }
        return ordered;
    }

    // Of every version, since support keeps the one it began under; the newest first, because that is what an error names.
    IEnumerable<Phase> PhasesOf(KnownEnrolment enrolment) =>
        known.Packs.Methods.Where(m => m.Key.Code == enrolment.Method || enrolment.Followed.Contains(m.Key.Code)).OrderByDescending(m => m.Key.Code == enrolment.Method).ThenByDescending(m => m.Key.Version).SelectMany(m => m.Phases);

    PhaseRow Recognised(PhaseRow row, List<(string Code, IEnumerable<string> Words)> codes)
    {
        if (!intake.IsSound(row.At, Table, "phase")) return row;
        if (MeantCode.Find(row.Phase, codes) is { } code) return row with { Phase = code };
        intake.Wrong(row.At, Table, "phase", row.Phase, "import.unknown-code", string.Join(' ', codes.Select(c => c.Code)));
        return row;
    }

    void Check(PhaseRow row, PhaseRow? before, KnownEnrolment enrolment, MethodPack method)
    {
        if (!enrolment.Support.Covers(row.From)) Wrong("from", DayText.Written(row.From), "import.outside-enrolment", Shown(enrolment.Support));
        if (before is null || !intake.IsSound(before.At, Table, "phase", "from")) return;
        if (before.From == row.From) Wrong("from", DayText.Written(row.From), "import.phases-same-day", before.Phase);
        else if (before.Phase == row.Phase) Wrong("phase", row.Phase, "import.phase-same");
        else if (method.Has(row.Phase) && method.OrderOf(row.Phase) < method.OrderOf(before.Phase) && row.Reason is null) Wrong("reason", null, "import.back-needs-reason", before.Phase);

        void Wrong(string column, string? value, string code, string? expected = null) => intake.Wrong(row.At, Table, column, value, code, expected);
    }
}
