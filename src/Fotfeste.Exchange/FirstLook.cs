namespace Fotfeste.Exchange;

/// <summary>What a glance at files shows before they are read: whether they are our set of tables or a sheet with a row per person, and its headings.</summary>
/// <param name="HoldsTables">Read them with <see cref="CaseloadReader"/>; else with <see cref="PersonSheet"/>.</param>
/// <param name="Headings">Of every sheet, each once, in their order.</param>
/// <param name="Problems">Files that cannot be opened.</param>
public sealed record FirstLook(bool HoldsTables, IReadOnlyList<string> Headings, IReadOnlyList<Problem> Problems)
{
    public static FirstLook At(IReadOnlyList<SpreadsheetFile> files, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(labels);
        var intake = new Intake(labels, default);
        var tables = CaseloadTables.WithoutPacks.All;
        List<string> all = [];
        var holdsTables = false;
        foreach (var file in files)
            intake.EachSheet(file, sheet =>
            {
                var headings = sheet.Rows.FirstOrDefault()?.Cells.Where(c => !c.IsEmpty).Select(c => c.Text.Trim()).ToList() ?? [];
                all.AddRange(headings.Except(all));
                if (CaseloadReader.TableOf(file, sheet, labels, [.. tables.Select(t => t.Name)]) is { } name)
                    holdsTables |= Understood(headings, tables.First(t => t.Name == name).Columns.Select(c => c.Name), labels) >= Understood(headings, SheetMapping.Columns, labels);
            });
        return new(holdsTables, all, intake.Problems);
    }

    /// <summary>A coach's own list may well be called "participants": what its headings say counts for more than its name.</summary>
    static int Understood(IEnumerable<string> headings, IEnumerable<string> columns, Labels labels) => headings.Count(h => labels.ColumnCalled(h, columns) is not null);
}
