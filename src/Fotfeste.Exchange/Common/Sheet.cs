namespace Fotfeste.Exchange;

/// <summary>One table of a file. Its rows stream past once, while the file is open.</summary>
/// <param name="File">As errors name it: the file, and the sheet after a colon when it is a workbook.</param>
/// <param name="Name">The sheet's name; of a CSV file the file's name without its ending.</param>
/// <param name="Rows">In their order, empty ones left out.</param>
public sealed record Sheet(string File, string Name, IEnumerable<Row> Rows);
