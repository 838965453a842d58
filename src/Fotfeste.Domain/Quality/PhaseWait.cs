namespace Fotfeste.Domain;

/// <summary>How many wait in one phase today, and how long so far.</summary>
/// <param name="Method">The newest version in which somebody is there.</param>
/// <param name="Phase">Which.</param>
/// <param name="Days">Of each of them, the first day counted as day 1, the shortest first.</param>
/// <param name="Past">How many of them are past a published limit.</param>
public sealed record PhaseWait(MethodPack Method, Phase Phase, IReadOnlyList<int> Days, int Past)
{
    /// <summary>The last day of each part but the last, which has no end: a month, a quarter, half a year, a year.</summary>
    public static IReadOnlyList<int> Edges { get; } = [30, 90, 180, 365];

    public int People => Days.Count;

    public decimal? Middle => Median.Of(Days.Select(d => (decimal)d));

    public int? Longest => Days.Count == 0 ? null : Days[^1];

    /// <summary>As an address names it: the phase of a method, whatever its version.</summary>
    public string Place => $"{Method.Key.Code}.{Phase.Code}";

    /// <summary>How many have been there up to each edge, and how many longer than the last.</summary>
    public IReadOnlyList<int> Parts => [.. Edges.Append(int.MaxValue).Select((edge, at) => Days.Count(d => d <= edge && (at == 0 || d > Edges[at - 1])))];
}
