namespace Fotfeste.Exchange;

/// <summary>What only several rows together show: references that lead nowhere, days outside a support spell, phases out of order.</summary>
sealed class CaseloadChecks(CaseloadDraft draft, Intake intake, KnownReferences known)
{
    readonly Dictionary<string, KnownEnrolment> enrolments = [];

    public void All()
    {
        intake.CheckPointers(IsKnown);
        CheckUnits();
        CheckStaff();
        LookUpEnrolments();
        CheckAssignments();
        CheckContacts();
        CheckJobs();
        new PhaseChecks(draft, intake, known, enrolments).All();
    }

    bool IsKnown(string table, string reference) => table switch
    {
        "units" => known.Units.Contains(reference),
        "programmes" => known.Programmes.ContainsKey(reference),
        "staff" => known.Staff.Contains(reference),
        "participants" => known.Participants.Contains(reference),
        "enrolments" => known.Enrolments.ContainsKey(reference),
        "employers" => known.Employers.Contains(reference),
        _ => false,
    };

    void CheckUnits()
    {
        var levels = draft.Units.DistinctBy(u => u.Reference).ToDictionary(u => u.Reference, u => u.Level);
        foreach (var unit in draft.Units.Where(u => intake.IsSound(u.At, "units", "level", "parent")))
            if (unit.Parent is not null && levels.TryGetValue(unit.Parent, out var above) && above >= unit.Level)
                intake.Wrong(unit.At, "units", "parent", unit.Parent, "import.parent-not-above", CodeOf.Value(unit.Level));
    }

    void CheckStaff()
    {
        Dictionary<string, StaffRow> first = [];
        foreach (var row in draft.Staff.Where(r => intake.IsSound(r.At, "staff", "reference", "name")))
            if (!first.TryAdd(row.Reference, row) && first[row.Reference].Name != row.Name) intake.Wrong(row.At, "staff", "name", row.Name, "import.name-differs", first[row.Reference].Name);
    }

    void LookUpEnrolments()
    {
        foreach (var (reference, enrolment) in known.Enrolments) enrolments[reference] = enrolment;
        var methods = known.Programmes.ToDictionary(p => p.Key, p => p.Value);
        foreach (var programme in draft.Programmes.Where(p => intake.IsSound(p.At, "programmes", "reference", "method"))) methods[programme.Reference] = programme.Method;
        foreach (var row in draft.Enrolments)
        {
            if (intake.IsSound(row.At, "enrolments", "reference", "programme", "from", "until", "goal_kind") && methods.TryGetValue(row.Programme, out var method))
                enrolments[row.Reference] = new KnownEnrolment(method, row.Support, row.GoalKind) { Followed = known.Enrolments.GetValueOrDefault(row.Reference)?.Followed ?? [] };
            else enrolments.Remove(row.Reference);
        }
    }

    /// <summary>The coach in the enrolment's own row is there for the whole spell; nobody is assigned twice at once.</summary>
    void CheckAssignments()
    {
        Dictionary<(string Enrolment, string Coach), List<DateRange>> taken = [];
        foreach (var row in draft.Enrolments.Where(r => r.Coach is not null && intake.IsSound(r.At, "enrolments", "from", "until"))) taken.TryAdd((row.Reference, row.Coach!), [row.Support]);
        foreach (var row in draft.Assignments.Where(r => intake.IsSound(r.At, "assignments", "enrolment", "coach", "from", "until")))
        {
            if (enrolments.TryGetValue(row.Enrolment, out var enrolment) && !enrolment.Support.Overlaps(row.Days)) Outside(row.At, "assignments", "from", row.Days.From, enrolment);
            if (!taken.TryGetValue((row.Enrolment, row.Coach), out var days)) taken[(row.Enrolment, row.Coach)] = days = [];
            if (days.Any(row.Days.Overlaps)) intake.Wrong(row.At, "assignments", "coach", row.Coach, "import.already-assigned");
            days.Add(row.Days);
        }
    }

    void CheckContacts()
    {
        foreach (var row in draft.Contacts.Where(r => intake.IsSound(r.At, "contacts", "enrolment", "day")))
            if (enrolments.TryGetValue(row.Enrolment, out var enrolment) && !enrolment.Support.Covers(row.Content.Day)) Outside(row.At, "contacts", "day", row.Content.Day, enrolment);
    }

    /// <summary>Only a job that somebody wants to keep may be older than the support.</summary>
    void CheckJobs()
    {
        foreach (var row in draft.Jobs.Where(r => intake.IsSound(r.At, "jobs", "enrolment", "from")))
        {
            if (!enrolments.TryGetValue(row.Enrolment, out var enrolment)) continue;
            var isEarlier = row.Days.From < enrolment.Support.From && enrolment.GoalKind != GoalKind.KeepJob;
            if (isEarlier || row.Days.From > enrolment.Support.Until) Outside(row.At, "jobs", "from", row.Days.From, enrolment);
        }
    }

    void Outside(Place at, string table, string column, DateOnly day, KnownEnrolment enrolment) =>
        intake.Wrong(at, table, column, DayText.Written(day), "import.outside-enrolment", PhaseChecks.Shown(enrolment.Support));
}
