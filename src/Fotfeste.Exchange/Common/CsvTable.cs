using System.Globalization;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>Writes one table as CSV: UTF-8 with a mark so that spreadsheets recognise it, ISO days, lines ended as the format wants it, texts that look like formulas made harmless.</summary>
/// <param name="Delimiter">Semicolon, comma or tab.</param>
/// <param name="DecimalComma">Numbers as people in the Nordic countries write them.</param>
/// <param name="Yes">The word for yes.</param>
/// <param name="No">The word for no.</param>
/// <param name="LineEnd">What ends a row: spreadsheets want both signs, a command's output one.</param>
public sealed record CsvTable(char Delimiter = ';', bool DecimalComma = false, string Yes = "yes", string No = "no", string LineEnd = "\r\n")
{
    /// <param name="headings">The first row.</param>
    /// <param name="rows">Cells: text, <see cref="DateOnly"/>, number, <see cref="bool"/> or null.</param>
    public byte[] Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))) WriteTo(writer, headings, rows);
        return stream.ToArray();
    }

    /// <summary>The same table as text, without a mark.</summary>
    public void WriteTo(TextWriter writer, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        WriteRow(writer, headings);
        foreach (var row in rows) WriteRow(writer, row);
    }

    void WriteRow(TextWriter writer, IReadOnlyList<object?> cells)
    {
        foreach (var (at, cell) in cells.Index())
        {
            if (at > 0) writer.Write(Delimiter);
            writer.Write(Quoted(Written(cell)));
        }
        writer.Write(LineEnd);
    }

    string Written(object? cell) => cell switch
    {
        null => "",
        string text => Neutral.Make(text),
        DateOnly day => DayText.Written(day),
        bool yes => yes ? Yes : No,
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        decimal number => DecimalComma ? NumberText.Written(number).Replace('.', ',') : NumberText.Written(number),
        _ => throw new ArgumentException(cell.GetType().Name, nameof(cell)),
    };

    string Quoted(string text) => text.AsSpan().IndexOfAny([Delimiter, '"', '\r', '\n', '\t']) < 0 && !text.StartsWith(' ') && !text.StartsWith('\'') ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
