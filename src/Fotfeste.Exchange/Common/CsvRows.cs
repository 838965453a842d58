using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Splits delimited text into rows (RFC 4180 with semicolon, comma or tab), one row at a time. Our own and not CsvHelper's, because that one takes a quotation mark that is never closed for the rest of the file.</summary>
public sealed class CsvRows
{
    readonly string file, text;
    readonly char delimiter;
    readonly StringBuilder cell = new();
    int at, row;

    CsvRows(string file, string text)
    {
        (this.file, this.text) = (file, text);
        delimiter = DelimiterOf(text, out at);
        row = at > 0 ? 1 : 0;
    }

    /// <exception cref="UnreadableFile">A quotation mark is not closed, or there is more than <see cref="Limits"/> allow.</exception>
    public static IEnumerable<Row> Of(string file, string text)
    {
        var rows = new CsvRows(file, text);
        while (rows.at < rows.text.Length)
        {
            var next = rows.Next();
            if (!next.IsEmpty) yield return next;
        }
    }

    Row Next()
    {
        if (++row > Limits.Rows) throw Broken("import.too-many-rows", 0, "1000000");
        List<Cell> cells = [];
        while (true)
        {
            if (cells.Count >= Limits.Columns) throw Broken("import.too-many-columns", cells.Count, "1000");
            var quoted = at < text.Length && text[at] == '"';
            cells.Add(new(Neutral.Undo(quoted ? Quoted(cells.Count) : Plain(cells.Count))));
            if (at >= text.Length || !IsDelimiter(text[at])) break;
            at++;
            if (at == text.Length) cells.Add(new(""));
        }
        SkipBreak();
        return new(row, cells);
    }

    string Plain(int column)
    {
        var from = at;
        while (at < text.Length && !IsDelimiter(text[at]) && !IsBreak(text[at])) at++;
        if (at - from > Limits.CellLength) throw Broken("import.cell-too-long", column, "32000");
        return text[from..at];
    }

    string Quoted(int column)
    {
        cell.Clear();
        var opened = ++at;
        while (true)
        {
            var quote = text.IndexOf('"', at);
            if (quote < 0) throw Broken("import.quote-not-closed", column, shown: text[opened..Math.Min(text.Length, opened + Problem.LongestValue)]);
            cell.Append(text, at, quote - at);
            if (cell.Length > Limits.CellLength) throw Broken("import.cell-too-long", column, "32000");
            at = quote + 1;
            if (at >= text.Length || text[at] != '"') break;
            cell.Append('"');
            at++;
        }
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && !IsDelimiter(text[at]) && !IsBreak(text[at])) throw Broken("import.text-after-quote", column, shown: text[opened..Math.Min(at + 1, opened + Problem.LongestValue)]);
        return cell.ToString();
    }

    void SkipBreak()
    {
        if (text.AsSpan(at).StartsWith("\r\n")) at += 2;
        else if (at < text.Length) at++;
    }

    bool IsDelimiter(char c) => c == delimiter;

    static bool IsBreak(char c) => c is '\r' or '\n';

    UnreadableFile Broken(string code, int column, string? expected = null, string? shown = null) => new(new Problem(file, row, ColumnLetters.Of(column), shown, code, expected));

    /// <summary>Whichever of the three stands most often in the first line outside quotation marks; Excel's own first line <c>sep=;</c> decides.</summary>
    static char DelimiterOf(string text, out int begin)
    {
        begin = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && IsBreak(text[5]))
        {
            begin = text.AsSpan(5).StartsWith("\r\n") ? 7 : 6;
            return text[4];
        }
        var counts = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        var (quoted, seen) = (false, false);
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (!quoted && IsBreak(c) && seen) break;
            else if (!quoted && counts.TryGetValue(c, out var count)) counts[c] = count + 1;
            else if (!char.IsWhiteSpace(c)) seen = true;
        }
        return counts.MaxBy(c => c.Value).Key;
    }
}
