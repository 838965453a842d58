using System.Globalization;

namespace Fotfeste.Exchange;

/// <summary>One table of an official register, read row by row; its columns are found by their headings, whatever their case and order.</summary>
sealed class RegisterTable(string file, RegisterDraft draft)
{
    IReadOnlyList<string> headings = [], cells = [];
    int line;

    public string File => file;

    /// <param name="text">From the beginning.</param>
    /// <param name="delimiter">Between two cells.</param>
    /// <param name="isQuoted">Cells may stand between quotation marks.</param>
    /// <param name="known">Looks at the headings and says what to do with each row; null when it is some other table.</param>
    public void Read(TextReader text, char delimiter, bool isQuoted, Func<RegisterTable, Action?> known)
    {
        Action? each = null;
        try
        {
            foreach (var (at, row) in DelimitedText.Rows(text, delimiter, isQuoted))
            {
                if (headings.Count == 0)
                {
                    headings = [.. row.Select(h => h.Trim().TrimStart('\uFEFF').ToUpperInvariant())];
                    if ((each = known(this)) is null) return;
                    draft.Understood();
                    continue;
                }
                (line, cells) = (at, row);
                if (row.Count < headings.Count) Reject(RegisterFaultKind.CellsMissing, row[0]);
                else each!();
            }
        }
        catch (FormatException broken)
        {
            draft.Reject(file, int.Parse(broken.Message, CultureInfo.InvariantCulture), RegisterFaultKind.Unreadable, null);
        }
    }

    /// <summary>Is there a column of each of these names?</summary>
    public bool Has(params IEnumerable<string> names) => names.All(name => headings.Contains(name.ToUpperInvariant()));

    /// <summary>The cell below the first of these headings that the table has; empty when it has none.</summary>
    public string this[params IReadOnlyList<string> names]
    {
        get
        {
            foreach (var name in names)
                for (var at = 0; at < headings.Count; at++)
                    if (string.Equals(headings[at], name, StringComparison.OrdinalIgnoreCase)) return cells[at].Trim();
            return "";
        }
    }

    public void Reject(RegisterFaultKind kind, string? value) => draft.Reject(file, line, kind, value);
}
