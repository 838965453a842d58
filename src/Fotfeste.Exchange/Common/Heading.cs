namespace Fotfeste.Exchange;

/// <summary>The first row of a sheet, understood: which column stands where, and what it is called there.</summary>
public sealed class Heading
{
    readonly Dictionary<string, int> places = [];
    readonly HashSet<int> nameless = [];

    /// <returns>Null when a column is missing that every row needs, or stands there twice; then the rows are not read.</returns>
    public static Heading? Of(Table table, string file, Row row, Intake intake, Func<string, HeadingMeaning>? columnCalled)
    {
        var names = table.Columns.Select(c => c.Name).ToList();
        columnCalled ??= written => HeadingMeaning.Of(intake.Labels.ColumnCalled(written, names));
        var (heading, at, isWhole) = (new Heading(), new Place(file, row.Number), true);
        foreach (var (index, cell) in row.Cells.Index())
        {
            if (cell.IsEmpty) heading.nameless.Add(index);
            else isWhole &= heading.Take(index, cell.Text.Trim(), columnCalled(cell.Text), at, table, intake);
        }
        foreach (var missing in table.Columns.Where(c => c.IsRequired && !heading.places.ContainsKey(c.Name)))
        {
            intake.Report(at, missing.Name, null, "import.column-missing", missing.Name);
            isWhole = false;
        }
        if (!isWhole) intake.Distrust(table.Name);
        return isWhole ? heading : null;
    }

    /// <summary>Where the column stands, the first being 0; null when the file has none such.</summary>
    public int? IndexOf(string column) => places.TryGetValue(column, out var index) ? index : null;

    /// <summary>Nothing says what this column holds, so it must be empty.</summary>
    public bool IsNameless(int index, int cells) => nameless.Contains(index) || index >= cells;

    public int Width { get; private set; }

    bool Take(int index, string written, HeadingMeaning meaning, Place at, Table table, Intake intake)
    {
        Width = Math.Max(Width, index + 1);
        if (meaning.IsLeftOut) return true;
        if (meaning.Column is null)
        {
            intake.Report(at, written, written, "import.unknown-column", string.Join(' ', table.Columns.Select(c => c.Name)));
            return true;
        }
        if (!places.TryAdd(meaning.Column, index))
        {
            intake.Report(at, written, written, "import.column-twice");
            return false;
        }
        intake.Called(at.File, table.Name, meaning.Column, written);
        return true;
    }
}
