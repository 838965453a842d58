using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>The outcome report as files and commands give it out: one row per group, the total last, invariant numbers.</summary>
public sealed class OutcomeTable
{
    /// <summary>Stands for a number that is hidden: it, its remainder, or one that it would give away is under five.</summary>
    public const string Hidden = "..";

    /// <summary>The name of the last row.</summary>
    public const string Total = "TOTAL";

    readonly OutcomeReport report;
    readonly Func<string, string> nameOf;

    /// <param name="report">In the order in which to print it.</param>
    /// <param name="nameOf">What people call a group; years, sexes and goals may stay their codes.</param>
    public OutcomeTable(OutcomeReport report, Func<string, string> nameOf) => (this.report, this.nameOf) = (report, nameOf);

    /// <summary>The group's column, then <c>enrolled,into_work,…</c></summary>
    public IReadOnlyList<string> Headings => [CodeOf.Value(report.By), .. CodeOf.All<OutcomeColumn>().Select(code => code.Replace('-', '_'))];

    /// <summary>A name, five counts and two shares such as <c>40.9 %</c>; a share of nobody is empty.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows => report.Rows.Select(row => Cells(nameOf(row.Group), row)).Append(Cells(Total, report.Total));

    public string Write(TableFormat format) => format switch
    {
        TableFormat.Table => Aligned(),
        TableFormat.Csv => Csv(),
        TableFormat.Json => Json(),
    };

    string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new CsvTable(',', LineEnd: "\n").WriteTo(text, Headings, Rows);
        return text.ToString();
    }

    string Aligned()
    {
        List<IReadOnlyList<string>> lines = [Headings, .. Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")])];
        int[] widths = [.. Headings.Select((_, column) => lines.Max(line => Width(line[column])))];
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => column == 0 ? cell + Blanks(cell, column) : Blanks(cell, column) + cell);
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }
        return text.ToString();

        string Blanks(string cell, int column) => new(' ', widths[column] - Width(cell));
    }

    string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("from", DayText.Written(report.Period.From));
            json.WriteString("to", DayText.Written(report.Period.Until));
            json.WriteString("by", CodeOf.Value(report.By));
            json.WriteString("definition", report.Definition.Code);
            json.WriteStartArray("rows");
            foreach (var row in report.Rows) Write(json, nameOf(row.Group), row);
            json.WriteEndArray();
            json.WritePropertyName("total");
            Write(json, Total, report.Total);
            json.WriteStartArray("warnings");
            foreach (var warning in report.Warnings()) json.WriteStringValue(CodeOf.Value(warning));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    void Write(Utf8JsonWriter json, string name, OutcomeRow row)
    {
        json.WriteStartObject();
        json.WriteString(Headings[0], name);
        foreach (var (column, heading) in Enum.GetValues<OutcomeColumn>().Zip(Headings.Skip(1)))
        {
            if (IsHidden(row, column)) json.WriteString(heading, Hidden);
            else if (row.Count(column) is { } count) json.WriteNumber(heading, count.Shown ?? 0);
            else if (row.ShareOf(column)?.Percent is { } percent) json.WriteNumber(heading, percent.Rounded);
            else json.WriteNull(heading);
        }
        json.WriteEndObject();
    }

    static IReadOnlyList<object?> Cells(string name, OutcomeRow row) => [name, .. Enum.GetValues<OutcomeColumn>().Select(column => Cell(row, column))];

    static object? Cell(OutcomeRow row, OutcomeColumn column) =>
        IsHidden(row, column) ? Hidden
        : row.Count(column) is { } count ? count.Shown
        : row.ShareOf(column)?.Percent is { } percent ? percent.Rounded.ToString("0.0", CultureInfo.InvariantCulture) + " %"
        : null;

    static bool IsHidden(OutcomeRow row, OutcomeColumn column) => row.Count(column)?.IsHidden ?? row.ShareOf(column)?.IsHidden ?? false;

    static int Width(string text) => StringInfo.ParseCombiningCharacters(text).Length;
}
