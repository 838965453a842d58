namespace Fotfeste.Exchange;

/// <summary>Where a row stood: the file (with the sheet after a colon when it is a workbook) and the row as a spreadsheet numbers it, the first being 1.</summary>
public readonly record struct Place(string File, int Row);
