using System.Globalization;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Reads the text files of O*NET: Occupation Data, Alternate Titles, Interests, Work Styles, Work Values and Job Zones. A table is known by its headings and its elements; the others are passed over.</summary>
public static partial class OnetReader
{
    const string English = "en";

    static readonly string[] Interests = ["1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f"];
    static readonly string[] Values = ["1.B.2.a", "1.B.2.b", "1.B.2.c", "1.B.2.d", "1.B.2.e", "1.B.2.f"];
    static readonly string[] Styles =
    [
        "1.C.1.a", "1.C.1.b", "1.C.1.c", "1.C.2.b", "1.C.3.a", "1.C.3.b", "1.C.3.c", "1.C.4.a",
        "1.C.4.b", "1.C.4.c", "1.C.5.a", "1.C.5.b", "1.C.5.c", "1.C.6", "1.C.7.a", "1.C.7.b",
    ];

    /// <param name="files">Those of the folder.</param>
    public static RegisterReading Read(IReadOnlyList<SpreadsheetFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = new RegisterDraft();
        var texts = files.Where(f => f.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        foreach (var pass in (Func<RegisterTable, RegisterDraft, Action?>[])[Titles, Others]) // the titles first, since everything else speaks of them
        {
            foreach (var file in texts)
            {
                using var text = new StreamReader(file.Open());
                new RegisterTable(file.ShownName, draft).Read(text, '\t', isQuoted: false, table => table.Has("O*NET-SOC Code") ? pass(table, draft) : null);
            }
        }
        return draft.Done();
    }

    static Action? Titles(RegisterTable table, RegisterDraft draft) => !table.Has("Title", "Description") ? null : () =>
    {
        var (code, title) = (table["O*NET-SOC Code"], table["Title"]);
        if (!Soc().IsMatch(code)) table.Reject(RegisterFaultKind.NotACode, code);
        else if (title.Length == 0) table.Reject(RegisterFaultKind.NameMissing, code);
        else if (!draft.Add(new(OccupationScheme.Onet, code), "", isGroup: false, "", English, [title])) table.Reject(RegisterFaultKind.Twice, code);
    };

    static Action? Others(RegisterTable table, RegisterDraft draft) =>
        table.Has("Alternate Title") ? () => { if (Known(table, draft) is { } code) draft.AlsoCalled(code, English, table["Alternate Title"]); }
        : table.Has("Job Zone") ? () => { if (Known(table, draft) is { } code) Rate(table, draft, code, NearnessPart.Preparation, 0, "Job Zone", 1, 5, 1); }
        : table.Has("Element ID", "Scale ID", "Data Value") ? () => Rating(table, draft)
        : null;

    static void Rating(RegisterTable table, RegisterDraft draft)
    {
        var (part, elements, most) = table["Scale ID"] switch
        {
            "OI" => (NearnessPart.Interests, Interests, 7),
            "IM" => (NearnessPart.Styles, Styles, 5),
            "EX" => (NearnessPart.Values, Values, 7),
            _ => (default, [], 0),
        };
        var scale = Array.IndexOf(elements, table["Element ID"]);
        if (scale >= 0 && Known(table, draft) is { } code) Rate(table, draft, code, part, scale, "Data Value", 1, most, 100);
    }

    static OccupationCode? Known(RegisterTable table, RegisterDraft draft)
    {
        var code = new OccupationCode(OccupationScheme.Onet, table["O*NET-SOC Code"]);
        if (draft.Has(code)) return code;
        table.Reject(RegisterFaultKind.Unknown, code.Code);
        return null;
    }

    static void Rate(RegisterTable table, RegisterDraft draft, OccupationCode code, NearnessPart part, int scale, string column, int least, int most, int times)
    {
        if (decimal.TryParse(table[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) draft.Rate(code, part, scale, (int)decimal.Round(number * times));
        else table.Reject(RegisterFaultKind.NotANumber, table[column]);
    }

    [GeneratedRegex("^[0-9]{2}-[0-9]{4}\\.[0-9]{2}$")]
    private static partial Regex Soc();
}
