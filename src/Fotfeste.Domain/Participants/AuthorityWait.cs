namespace Fotfeste.Domain;

/// <summary>How long one authority lets people wait, as far as the reader may see: how many, the longest and the middle in days.</summary>
public sealed record AuthorityWait(string Authority, int Count, int Longest, decimal Middle)
{
    /// <summary>One for each authority, whose longest wait is longest first. A name written in other capitals is the same.</summary>
    public static IReadOnlyList<AuthorityWait> Of(IEnumerable<WaitingFor> waiting, DateOnly today) =>
    [
        .. waiting.Where(w => w is { AnsweredOn: null, IsWithdrawn: false }).GroupBy(w => w.Authority.Reveal(), StringComparer.OrdinalIgnoreCase)
            .Select(a => new AuthorityWait(a.Key, a.Count(), a.Max(w => w.DaysOn(today)), Median.Of(a.Select(w => (decimal)w.DaysOn(today)))!.Value))
            .OrderByDescending(a => a.Longest).ThenBy(a => a.Authority, StringComparer.OrdinalIgnoreCase),
    ];
}
