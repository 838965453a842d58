namespace Fotfeste.Exchange;

/// <summary>Reads the set of tables that <c>docs/import.md</c> describes, out of CSV files, workbooks or both.</summary>
public static class CaseloadReader
{
    /// <param name="files">All files of one import; a workbook holds a table per sheet.</param>
    /// <param name="labels">Words beside the canonical names.</param>
    /// <param name="known">What the rows may point to beside each other.</param>
    /// <param name="today">The organisation's day: nothing that has happened lies after it.</param>
    /// <returns>All that could be read and every problem, never the first alone.</returns>
    public static CaseloadReading Read(IReadOnlyList<SpreadsheetFile> files, Labels labels, KnownReferences known, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(known);
        var tables = new CaseloadTables(known.Packs);
        var names = tables.All.Select(t => t.Name).ToList();
        var intake = new Intake(labels, today);
        var draft = new CaseloadDraft(tables, intake);
        foreach (var file in files.OrderBy(f => PlaceInOrder(f, labels, names)))
        {
            intake.EachSheet(file, sheet =>
            {
                if (TableOf(file, sheet, labels, names) is { } table) draft.Take(sheet, table);
                else if (sheet.Rows.Any()) intake.Report(new Problem(sheet.File, null, null, sheet.Name, "import.unknown-table", string.Join(' ', names)));
            });
        }
        if (files.Count == 0) intake.Report(new Problem("", null, null, null, "import.no-files"));
        return Checked(draft, intake, known, files);
    }

    internal static CaseloadReading Checked(CaseloadDraft draft, Intake intake, KnownReferences known, IReadOnlyList<SpreadsheetFile> files)
    {
        new CaseloadChecks(draft, intake, known).All();
        var caseload = draft.Sound();
        var order = files.Select(f => f.ShownName).ToList();
        return new(caseload, [.. intake.Problems.OrderBy(p => order.FindIndex(name => p.File.StartsWith(name, StringComparison.Ordinal))).ThenBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Row ?? 0)]);
    }

    /// <summary>Tables that others point to first: then hardly a reference has to be remembered until it is found.</summary>
    static int PlaceInOrder(SpreadsheetFile file, Labels labels, List<string> names) =>
        labels.TableCalled(Path.GetFileNameWithoutExtension(file.ShownName), names) is { } name ? names.IndexOf(name) : names.Count;

    /// <summary>By the sheet's name, else by the file's: a workbook of one sheet is often named after what it holds.</summary>
    internal static string? TableOf(SpreadsheetFile file, Sheet sheet, Labels labels, List<string> names) =>
        labels.TableCalled(sheet.Name, names) ?? labels.TableCalled(Path.GetFileNameWithoutExtension(file.ShownName), names);
}
