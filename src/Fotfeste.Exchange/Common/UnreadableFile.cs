namespace Fotfeste.Exchange;

/// <summary>The rest of the file cannot be trusted or understood. Caught by whoever reads the file, who adds <see cref="Problem"/> to the others.</summary>
public sealed class UnreadableFile(Problem problem) : Exception(problem.Code)
{
    public Problem Problem => problem;

    public static UnreadableFile Because(string file, string code, string? expected = null) => new(new Problem(file, null, null, null, code, expected));
}
