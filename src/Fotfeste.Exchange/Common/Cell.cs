namespace Fotfeste.Exchange;

/// <summary>One cell as it came out of the file.</summary>
/// <param name="Text">What it says; a typed number in invariant digits.</param>
/// <param name="Day">The day, when the cell was typed as one.</param>
/// <param name="Number">The number, when the cell was typed as one; a percentage as it is shown.</param>
/// <param name="Fault">Code of what is wrong with the cell itself, such as a formula that failed.</param>
public readonly record struct Cell(string Text, DateOnly? Day = null, decimal? Number = null, string? Fault = null)
{
    public bool IsEmpty => Fault is null && string.IsNullOrWhiteSpace(Text);
}
