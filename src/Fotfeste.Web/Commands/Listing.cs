using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>A command's result: a few columns, printed for people, for spreadsheets or for programs.</summary>
sealed class Listing(params IReadOnlyList<string> headings)
{
    static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly List<IReadOnlyList<object?>> rows = [];

    /// <param name="cells">Text, day, whole number, truth or nothing.</param>
    public Listing Add(params IReadOnlyList<object?> cells)
    {
        rows.Add(cells);
        return this;
    }

    public string Write(TableFormat format) => format switch
    {
        TableFormat.Table => Aligned(),
        TableFormat.Csv => Csv(),
        TableFormat.Json => JsonSerializer.Serialize(rows.Select(row => headings.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)), Json) + "\n",
    };

    string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new CsvTable(',', Yes: "true", No: "false", LineEnd: "\n").WriteTo(text, headings, rows);
        return text.ToString();
    }

    string Aligned()
    {
        List<IReadOnlyList<string>> lines = [headings, .. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Shown)])];
        int[] widths = [.. headings.Select((_, column) => lines.Max(line => line[column].Length))];
        var text = new StringBuilder();
        foreach (var line in lines) text.Append(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        return text.ToString();
    }

    static string Shown(object? cell) => cell is bool yes ? yes ? "yes" : "no" : Convert.ToString(cell is DateOnly day ? DayText.Written(day) : cell, CultureInfo.InvariantCulture) ?? "";
}
