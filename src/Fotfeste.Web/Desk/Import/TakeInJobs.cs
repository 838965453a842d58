using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>The employers, and the jobs within the support spells.</summary>
static class TakeInJobs
{
    public static async Task ApplyAsync(ImportRun run, CancellationToken stop)
    {
        if (run.Caseload.Employers.Count + run.Caseload.Jobs.Count + run.Caseload.Contacts.Count(c => c.Employer is not null) > 0)
            run.Employers.AddRange(await run.Store.Employers.ToListAsync(stop), e => e.Reference, e => e.Id.ToString(), e => e.Name);
        foreach (var row in run.Caseload.Employers) Take(run, row);
        var known = new Known<EmploymentSpell>();
        known.AddRange(await run.Store.EmploymentSpells.Include(j => j.Terms).Bearing(run.Caseload.Jobs.Select(r => r.Reference), stop), j => j.Reference);
        foreach (var row in run.Caseload.Jobs) Take(run, known, row);
    }

    static void Take(ImportRun run, EmployerRow row)
    {
        if (!run.TryOwn(run.Employers, row.At, row.Reference, "employers", out var employer)) return;
        run.Try(row.At, () =>
        {
            if (employer is null) run.Employers.Add(row.Reference, employer = run.Add(Employer.Meet(run.NewId<Employer>(), run.Own, row.Name, row.Number, row.Town, row.Phone, row.Reference)));
            else employer.Change(row.Name, row.Number ?? employer.Number, row.Town ?? employer.Place, row.Phone ?? employer.Phone);
            run.Tally.Row("employers", employer);
        }, _ => row.Name);
    }

    static void Take(ImportRun run, Known<EmploymentSpell> known, JobRow row)
    {
        var employer = row.Employer is null ? null : run.Find(run.Employers, row.At, "employer", row.Employer, "employers");
        if (run.Find(run.Enrolments, row.At, "enrolment", row.Enrolment, "enrolments") is not { } enrolment || (row.Employer is not null && employer is null)) return;
        if (!run.TryOwn(known, row.At, row.Reference, "jobs", out var job)) return;
        if (job is not null && job.EnrolmentId != enrolment.Id) run.Wrong(row.At, "enrolment", row.Enrolment, ImportRun.Elsewhere);
        else run.Try(row.At, () =>
        {
            var forms = run.Shelf.CommonForms;
            if (job is null)
            {
                job = run.Add(EmploymentSpell.Start(run.NewId<EmploymentSpell>(), enrolment, employer?.Id, row.Tasks, run.NewId<Terms>(), forms, row.Form, row.Hours, row.Days.From, row.AgreedUntil, row.Reference));
                if (row.Days.Until is { } last) job.End(last, row.EndReason, run.Today);
            }
            else
            {
                job.Retell(enrolment, forms, row.Form, row.Hours, row.Days, row.AgreedUntil, row.EndReason ?? job.EndReason, run.Today);
                job.Describe(employer?.Id ?? job.EmployerId, row.Tasks ?? job.Tasks.Reveal());
                run.PartsOf(job);
            }
            run.Tally.Row("jobs", [job, .. job.Terms]);
        }, column => Cell(row, column));
    }

    static object? Cell(JobRow row, string column) => column switch
    {
        "form" => row.Form,
        "hours" => row.Hours?.PerWeek,
        "from" => row.Days.From,
        "until" => row.Days.Until,
        "end_reason" => row.EndReason,
        _ => null,
    };
}
