namespace Fotfeste.Exchange;

/// <summary>One sheet of a workbook that is to be written; cells as in <see cref="CsvTable.Write"/>.</summary>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Longest name that Excel takes, in characters.</summary>
    public const int LongestName = 31;

    /// <summary>The name as Excel takes it: without the signs it refuses, and not too long.</summary>
    public string SafeName => new string([.. Name.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal)).Take(LongestName)]) is { Length: > 0 } safe ? safe : "-";
}
