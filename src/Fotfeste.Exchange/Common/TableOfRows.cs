namespace Fotfeste.Exchange;

/// <summary>A table and what its rows become: the one place that reader, writer and templates learn its columns from.</summary>
/// <param name="Name">Canonical name, also of its file or sheet.</param>
/// <param name="Columns">In the order in which they are written.</param>
/// <param name="Read">One row out of its cells. It always gives a row; what was wrong stands among the problems.</param>
/// <param name="Write">The cells of one row in the order of the columns: texts, days, numbers, yes or no.</param>
public sealed record Table<TRow>(string Name, IReadOnlyList<Column> Columns, Func<Fields, TRow> Read, Func<TRow, IReadOnlyList<object?>> Write) : Table(Name, Columns)
{
    /// <summary>Reads all rows of a sheet whose first row holds the headings.</summary>
    /// <param name="sheet">Read to its end.</param>
    /// <param name="intake">Where problems and references go.</param>
    /// <param name="columnCalled">Which column a heading means; null for one that is passed over on purpose.</param>
    public IEnumerable<TRow> RowsOf(Sheet sheet, Intake intake, Func<string, HeadingMeaning>? columnCalled = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(intake);
        Heading? heading = null;
        foreach (var row in sheet.Rows)
        {
            if (heading is not null) yield return Read(new Fields(this, heading, new Place(sheet.File, row.Number), row.Cells, intake));
            else if ((heading = Heading.Of(this, sheet.File, row, intake, columnCalled)) is null) yield break;
        }
    }
}
