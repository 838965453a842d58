namespace Fotfeste.Web;

/// <summary>What an import did, or in a dry run would do; or everything that stands in its way, and then it did nothing.</summary>
public sealed record ImportOutcome(IReadOnlyList<TableCount> Counts, IReadOnlyList<Problem> Problems)
{
    public bool IsClean => Problems.Count == 0;

    public int Rows => Counts.Sum(c => c.Rows);

    /// <summary>Everything in the files was known already.</summary>
    public bool ChangesNothing => Counts.All(c => c is { New: 0, Updated: 0 });

    public static ImportOutcome Refused(IReadOnlyList<Problem> problems) => new([], problems);
}
