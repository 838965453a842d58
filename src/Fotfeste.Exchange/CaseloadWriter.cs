namespace Fotfeste.Exchange;

/// <summary>Writes a caseload as the set of tables that <see cref="CaseloadReader"/> reads: what the demo is made of, and what leaves the house.</summary>
public static class CaseloadWriter
{
    /// <summary>One CSV file per table that has rows: <c>units.csv</c> and so on, UTF-8 with BOM, canonical headings, ISO days, decimal point.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Csv(Caseload caseload) => throw new NotImplementedException();
}
