namespace Fotfeste.Exchange;

/// <summary>Writes a caseload as the set of tables that <see cref="CaseloadReader"/> reads: what the demo is made of, and what leaves the house.</summary>
public static class CaseloadWriter
{
    /// <summary>One CSV file per table that has rows: <c>units.csv</c> and so on, UTF-8 with BOM, semicolons, canonical headings, ISO days, decimal point.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Csv(Caseload caseload) =>
        [.. Filled(caseload).Select(t => ($"{t.Table.Name}.csv", new CsvTable().Write([.. t.Table.Columns.Select(c => c.Name)], t.Rows)))];

    /// <summary>One workbook with a sheet per table that has rows.</summary>
    public static byte[] Xlsx(Caseload caseload) =>
        XlsxTables.Write(Filled(caseload).Select(t => new XlsxSheet(t.Table.Name, [.. t.Table.Columns.Select(c => c.Name)], t.Rows)));

    static IEnumerable<(Table Table, IEnumerable<IReadOnlyList<object?>> Rows)> Filled(Caseload caseload) => CaseloadTables.WithoutPacks.RowsOf(caseload).Where(t => t.Rows.Any());
}
