namespace Fotfeste.Domain;

/// <summary>The middle of some numbers.</summary>
public static class Median
{
    /// <summary>The middle one, or halfway between the two in the middle; null of nothing.</summary>
    public static decimal? Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
