namespace Fotfeste.Web;

/// <summary>Who is with the person: further coaches from their own rows, then the one that the enrolment's row names.</summary>
static class TakeInAssignments
{
    public static void Apply(ImportRun run)
    {
        var named = run.Caseload.Assignments.Select(r => (r.Enrolment, r.Coach, r.Role)).ToHashSet();
        foreach (var row in run.Caseload.Assignments) Take(run, row);
        foreach (var row in run.Caseload.Enrolments)
        {
            if (row.Coach is null || named.Contains((row.Reference, row.Coach, row.CoachRole))) continue;
            if (!run.Enrolments.TryGet(row.Reference, out var enrolment) || run.Find(run.Staff, row.At, "coach", row.Coach, "staff") is not { } coach) continue;
            if (enrolment.Assignments.Any(a => a.CoachId == coach.Id && a.Role == row.CoachRole)) continue;
            run.Try(row.At, () => Entrust(run, enrolment, coach, row, named), _ => row.Coach);
        }
    }

    static void Take(ImportRun run, AssignmentRow row)
    {
        if (run.Find(run.Enrolments, row.At, "enrolment", row.Enrolment, "enrolments") is not { } enrolment || run.Find(run.Staff, row.At, "coach", row.Coach, "staff") is not { } coach) return;
        var assignment = enrolment.Assignments.FirstOrDefault(a => a.CoachId == coach.Id && a.Role == row.Role && a.Days.From == row.Days.From);
        run.Try(row.At, () =>
        {
            if (assignment is null)
            {
                enrolment.Assign(run.NewId<CoachAssignment>(), coach.Id, row.Role, row.Days with { Until = row.Days.Until ?? enrolment.Support.Until });
                assignment = enrolment.Assignments[^1];
            }
            else if (row.Days.Until is { } last && assignment.Days.Until != last) enrolment.EndAssignment(assignment.Id, last);
            run.PartsOf(enrolment);
            run.Tally.Row("assignments", assignment);
        }, column => column == "coach" ? row.Coach : row.Days.Until);
    }

    /// <summary>In a spell that nobody held in this role, the coach was there from the first day to the last. Where the file names another than it did before, that one takes over today.</summary>
    static void Entrust(ImportRun run, Enrolment enrolment, StaffMember coach, EnrolmentRow row, HashSet<(string, string, CoachRole)> named)
    {
        run.PartsOf(enrolment);
        var before = enrolment.Assignments.Where(a => a.Role == row.CoachRole && a.Days.Until is null && !IsNamed(a)).ToList();
        if (before.Count == 0)
        {
            enrolment.Assign(run.NewId<CoachAssignment>(), coach.Id, row.CoachRole, enrolment.Support);
            run.Tally.Also(enrolment, enrolment.Assignments[^1]);
            return;
        }
        foreach (var left in before) enrolment.EndAssignment(left.Id, left.Days.From < run.Today ? run.Today.AddDays(-1) : left.Days.From);
        enrolment.Assign(run.NewId<CoachAssignment>(), coach.Id, row.CoachRole, DateRange.Open(run.Today));
        run.Tally.Also(enrolment, enrolment.Assignments[^1]);

        bool IsNamed(CoachAssignment assignment) => named.Any(n => n.Item1 == row.Reference && n.Item3 == assignment.Role && run.Staff.TryGet(n.Item2, out var other) && other.Id == assignment.CoachId);
    }
}
