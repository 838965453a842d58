namespace Fotfeste.Testing;

/// <summary>Answers that somebody else worked out, from <c>tests/oracles</c>.</summary>
public static class Oracle
{
    /// <summary>The rows below the heading, each with its cells; no cell of these files holds a comma.</summary>
    public static IReadOnlyList<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(SourceTree.Root, "tests", "oracles", file)).Skip(1).Select(line => line.Split(','))];
}
