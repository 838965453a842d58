using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>How an import ended: with counts, with problems that turned up since it was looked at, or with a reason why it was not tried.</summary>
/// <param name="Counts">What became of the rows; empty when nothing was taken in.</param>
/// <param name="Problems">At most <see cref="ProblemWords.MostShown"/> of them.</param>
/// <param name="Refused">Null, or one of the codes of <see cref="Keys"/> without the family's name.</param>
public sealed record ImportResult(IReadOnlyList<TableCount> Counts, IReadOnlyList<Problem> Problems, string? Refused = null)
{
    public const string RoleEnded = "role-ended", FilesGone = "files-gone";

    /// <summary>The sentences for what was not tried.</summary>
    public static IEnumerable<string> Keys { get; } = [TextOf(RoleEnded), TextOf(FilesGone), TextOf(JobRunner.GivenUp)];

    public static ImportResult Of(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.Result.Reveal() is JobRunner.GivenUp ? Because(JobRunner.GivenUp) : JsonSerializer.Deserialize<ImportResult>(job.Result.Reveal())!;
    }

    public static ImportResult Of(ImportOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(outcome.Counts, [.. outcome.Problems.Take(ProblemWords.MostShown)]);
    }

    public static ImportResult Because(string refused) => new([], [], refused);

    public static string TextOf(string refused) => $"desk.import.refused.{refused}";

    public string Write() => JsonSerializer.Serialize(this);
}
