namespace Fotfeste.Domain;

/// <summary>What a rule says over time: values in order of their days, at most one on any day. Looking one up allocates nothing.</summary>
public sealed class DatedList<T>
{
    readonly Dated<T>[] values;

    /// <exception cref="ArgumentException">Two values hold on the same day, or one holds on none.</exception>
    public DatedList(IEnumerable<Dated<T>> values)
    {
        this.values = [.. values.OrderBy(v => v.Days.From)];
        if (FirstFault(this.values) is { } at) throw new ArgumentException($"The value from {this.values[at].Days.From:O} holds on no day, or on one that another holds on.", nameof(values));
    }

    public IReadOnlyList<Dated<T>> All => values;

    /// <summary>What holds on the day; null when nothing does.</summary>
    public Dated<T>? On(DateOnly day)
    {
        var (low, high) = (0, values.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (values[middle].Days.From > day) high = middle - 1;
            else low = middle + 1;
        }
        return high >= 0 && values[high].Days.Covers(day) ? values[high] : null;
    }

    /// <summary>A value follows every other without a day between, and the last has no end.</summary>
    public bool HasNoGaps => values.Length > 0 && values[^1].Days.Until is null && values.Zip(values.Skip(1)).All(pair => pair.First.Days.Until?.AddDays(1) == pair.Second.Days.From);

    /// <summary>The place of the first value, by day, that overlaps the one before it or holds on no day; null when all is well.</summary>
    public static int? FirstFault(IReadOnlyList<Dated<T>> inOrder)
    {
        ArgumentNullException.ThrowIfNull(inOrder);
        for (var at = 0; at < inOrder.Count; at++)
        {
            if (inOrder[at].Days.IsEmpty || (at > 0 && inOrder[at - 1].Days.Overlaps(inOrder[at].Days))) return at;
        }
        return null;
    }
}
