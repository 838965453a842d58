namespace Fotfeste.Web;

/// <summary>One thing that may be said about a command.</summary>
/// <param name="Name">With its two hyphens.</param>
/// <param name="Value">What has to follow, as help shows it; null when it stands alone.</param>
/// <param name="Meaning">In a few words.</param>
sealed record Option(string Name, string? Value, string Meaning)
{
    const int Column = 34;

    /// <summary>How help prints it.</summary>
    public string Line => $"  {(Value is null ? Name : $"{Name} {Value}").PadRight(Column)}  {Meaning.Replace("\n", "\n" + new string(' ', Column + 4), StringComparison.Ordinal)}\n";
}
