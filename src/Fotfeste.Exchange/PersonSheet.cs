namespace Fotfeste.Exchange;

/// <summary>Reads the sheet that most services have: a row per person, in columns of their own making.</summary>
public static class PersonSheet
{
    /// <param name="files">One sheet or several, all in the same columns.</param>
    /// <param name="mapping">What their headings mean; null for what <see cref="SheetMapping.Suggest"/> makes of each sheet.</param>
    /// <param name="defaults">Unit, programme and coach of the rows that name none.</param>
    /// <param name="labels">Words beside the canonical names.</param>
    /// <param name="known">What the rows may point to.</param>
    /// <param name="today">The organisation's day.</param>
    public static CaseloadReading Read(IReadOnlyList<SpreadsheetFile> files, SheetMapping? mapping, PersonDefaults defaults, Labels labels, KnownReferences known, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(defaults);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(known);
        var intake = new Intake(labels, today);
        var draft = new CaseloadDraft(new CaseloadTables(known.Packs), intake);
        var table = PersonRow.Table(known, defaults);
        HashSet<string> employers = [];
        foreach (var (theirs, column, here) in PersonRow.Elsewhere) intake.Alias(theirs, column, table.Name, here);
        foreach (var theirs in (string[])["participants", "enrolments", "phases", "contacts", "employers", "jobs", "incomes"])
            foreach (var column in SheetMapping.Columns) intake.Alias(theirs, column, table.Name, column);
        foreach (var file in files)
            intake.EachSheet(file, sheet =>
            {
                foreach (var row in table.RowsOf(sheet, intake, mapping is null ? null : mapping.Meaning)) Take(row, draft, employers);
            });
        if (files.Count == 0) intake.Report(new Problem("", null, null, null, "import.no-files"));
        return CaseloadReader.Checked(draft, intake, known, files);
    }

    static void Take(PersonRow row, CaseloadDraft draft, HashSet<string> employers)
    {
        draft.Participants.Add(row.Person);
        draft.Enrolments.Add(row.Enrolment);
        if (row.Phase is { } phase) draft.Phases.Add(phase);
        if (row.Contact is { } contact) draft.Contacts.Add(contact);
        if (row.Employer is { } employer && employers.Add(employer.Reference)) draft.Employers.Add(employer);
        if (row.Job is { } job) draft.Jobs.Add(job);
        if (row.Income is { } income) draft.Incomes.Add(income);
    }
}
