namespace Fotfeste.Exchange;

/// <summary>Reads the set of tables that <c>docs/import.md</c> describes, out of CSV files, workbooks or both.</summary>
public static class CaseloadReader
{
    /// <param name="files">All files of one import; a workbook holds a table per sheet.</param>
    /// <param name="labels">Words beside the canonical names.</param>
    /// <param name="known">What the rows may point to beside each other.</param>
    /// <param name="today">The organisation's day: nothing that has happened lies after it.</param>
    /// <returns>All that could be read and every problem, never the first alone.</returns>
    public static CaseloadReading Read(IReadOnlyList<SpreadsheetFile> files, Labels labels, KnownReferences known, DateOnly today) => throw new NotImplementedException();
}
