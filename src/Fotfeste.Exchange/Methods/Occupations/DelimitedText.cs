using System.Globalization;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Reads a delimited text row by row while it comes, so that a register of any length takes the memory of one row. Quoted as RFC 4180 says, or not at all: in the tables of O*NET a quotation mark is a letter.</summary>
static class DelimitedText
{
    /// <summary>A cell that is longer than this has swallowed the rest of its file, in characters.</summary>
    const int LongestCell = 200_000;

    /// <param name="text">From the beginning.</param>
    /// <param name="delimiter">Between two cells.</param>
    /// <param name="isQuoted">Cells may stand between quotation marks.</param>
    /// <returns>Each row with the line that it begins in, the first being 1; empty lines are passed over.</returns>
    /// <exception cref="FormatException">A quotation mark is never closed; the message is the line.</exception>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Rows(TextReader text, char delimiter, bool isQuoted)
    {
        var line = 0;
        while (text.ReadLine() is { } read)
        {
            line++;
            if (read.Length == 0) continue;
            if (!isQuoted || !read.Contains('"', StringComparison.Ordinal))
            {
                yield return (line, read.Split(delimiter));
                continue;
            }
            var (first, cells, cell, at, inside) = (line, new List<string>(), new StringBuilder(), 0, false);
            while (at < read.Length || inside)
            {
                if (at == read.Length)
                {
                    if (cell.Append('\n').Length > LongestCell || text.ReadLine() is not { } more) throw new FormatException(first.ToString(CultureInfo.InvariantCulture));
                    (read, at, line) = (more, 0, line + 1);
                }
                else if (inside && read.AsSpan(at).StartsWith("\"\""))
                {
                    cell.Append('"');
                    at += 2;
                }
                else if (read[at] == '"' && (inside || cell.Length == 0)) (inside, at) = (!inside, at + 1);
                else if (!inside && read[at] == delimiter) (cells, at) = (With(cells, cell), at + 1);
                else cell.Append(read[at++]);
            }
            yield return (first, With(cells, cell));
        }
    }

    static List<string> With(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
        return cells;
    }
}
