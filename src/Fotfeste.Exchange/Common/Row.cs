namespace Fotfeste.Exchange;

/// <summary>One row of a sheet, numbered as a spreadsheet numbers it: the first is 1, empty rows count, a line break within a cell does not.</summary>
public sealed record Row(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(c => c.IsEmpty);
}
