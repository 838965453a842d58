namespace Fotfeste.Domain;

/// <summary>When the authority looks at a case again.</summary>
/// <param name="First">How long after the start; null when it is as often as later.</param>
/// <param name="Every">How often after that; null when it is once.</param>
/// <param name="Notice">How long before, or when, notice is given, in words; null where no source says.</param>
/// <param name="Basis">Where this comes from.</param>
public sealed record Review(Span? First, Span? Every, PackText? Notice, Attribution Basis)
{
    /// <summary>The days of review from a start to a last day.</summary>
    public IEnumerable<DateOnly> Between(DateOnly start, DateOnly last)
    {
        if ((First ?? Every) is not { } first) yield break;
        var begin = first.After(start);
        // Counted from the first review and not from the one before: 31 January, 31 July and again 31 January.
        for (var (times, day) = (0, begin); day <= last; day = new Span(++times * Every!.Value.Count, Every.Value.Unit).After(begin))
        {
            yield return day;
            if (Every is null) yield break;
        }
    }
}
