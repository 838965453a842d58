namespace Fotfeste.Domain;

/// <summary>How many came from one source, month by month, and whether it has fallen silent.</summary>
/// <param name="Source">One of <see cref="Codes.ReferralSources"/>.</param>
/// <param name="PerMonth">In the order of the months that were asked for.</param>
/// <param name="Silence">Null while it sends as usual.</param>
public sealed record SourceFlow(string Source, IReadOnlyList<int> PerMonth, SourceSilence? Silence)
{
    public int Total => PerMonth.Sum();

    internal static SourceFlow Of(string source, IReadOnlyList<DateOnly> days, IReadOnlyList<DateOnly> months, DateOnly today) =>
        new(source, [.. months.Select(month => days.Count(d => d >= month && d < month.AddMonths(1)))], SourceSilence.Of(days, today));
}
