namespace Fotfeste.Exchange;

/// <summary>Something in a file that could not be read, with all that its owner needs to put it right. The reader's language turns the code into a sentence and a remedy.</summary>
/// <param name="File">As in <see cref="Place.File"/>.</param>
/// <param name="Row">The first being 1; null when it concerns the whole file.</param>
/// <param name="Column">The heading as it stands in the file, our own name when the file has no such column, the letters when the column has no heading; null when it concerns the whole row.</param>
/// <param name="Value">What stood there, shortened to <see cref="LongestValue"/>; null when nothing did.</param>
/// <param name="Code">Such as <c>import.not-a-day</c>; its texts are <c>import.problem.not-a-day.says</c> and <c>.remedy</c>.</param>
/// <param name="Expected">What would have been understood, for the remedy: the codes, a limit, a table. Null when the code says it all.</param>
public sealed record Problem(string File, int? Row, string? Column, string? Value, string Code, string? Expected = null)
{
    /// <summary>No longer piece of a cell is repeated in an error, in characters.</summary>
    public const int LongestValue = 100;
}
