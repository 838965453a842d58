namespace Fotfeste.Exchange;

/// <summary>Something in an official file that was left out, and why.</summary>
/// <param name="File">Its name.</param>
/// <param name="Line">The first being 1; null where the file has no lines to speak of, or all of it is meant.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Value">What stood there, shortened; null when nothing did.</param>
public sealed record RegisterFault(string File, int? Line, RegisterFaultKind Kind, string? Value)
{
    /// <summary>No longer piece of a file is repeated, in characters.</summary>
    public const int LongestValue = 60;
}
