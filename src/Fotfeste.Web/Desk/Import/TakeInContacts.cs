namespace Fotfeste.Web;

/// <summary>The contacts: most of the rows of any caseload.</summary>
static class TakeInContacts
{
    public static async Task ApplyAsync(ImportRun run, CancellationToken stop)
    {
        var known = new Known<Contact>();
        known.AddRange(await run.Store.AlsoWithdrawn().Bearing(run.Caseload.Contacts.Select(r => r.Reference), stop), c => c.Reference);
        foreach (var row in run.Caseload.Contacts) Take(run, known, row);
    }

    static void Take(ImportRun run, Known<Contact> known, ContactRow row)
    {
        var enrolment = run.Find(run.Enrolments, row.At, "enrolment", row.Enrolment, "enrolments");
        var coach = row.Coach is null ? null : run.Find(run.Staff, row.At, "coach", row.Coach, "staff");
        var employer = row.Employer is null ? null : run.Find(run.Employers, row.At, "employer", row.Employer, "employers");
        if (enrolment is null || (row.Coach is not null && coach is null) || (row.Employer is not null && employer is null)) return;
        if (!run.TryOwn(known, row.At, row.Reference, "contacts", out var contact)) return;
        if (contact is not null && contact.EnrolmentId != enrolment.Id) run.Wrong(row.At, "enrolment", row.Enrolment, ImportRun.Elsewhere);
        else run.Try(row.At, () =>
        {
            if (contact is null) contact = run.Add(Contact.Log(run.NewId<Contact>(), enrolment, coach?.Id, row.Content, run.Today, employer?.Id, row.Reference));
            else
            {
                contact.Retell(run.NewId<ContactRevision>(), enrolment, row.Content, coach?.Id, employer?.Id, run.Store.Now, run.Today);
                run.PartsOf(contact);
            }
            run.Tally.Row("contacts", contact);
        }, column => column switch { "day" => row.Content.Day, "minutes" => row.Content.Minutes, "next_on" => row.Content.NextOn, _ => null });
    }
}
