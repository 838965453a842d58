namespace Fotfeste.Domain;

/// <summary>How long it took one of many until something happened, or how long it has not happened so far.</summary>
/// <param name="Days">Until it happened, or for as long as anybody looked.</param>
/// <param name="Happened">False: not yet, when the looking ended.</param>
public readonly record struct TimeTo(int Days, bool Happened)
{
    // Far below what one person more or less makes among any number of people.
    const double Rounding = 1e-9;

    /// <summary>The number of days after which it had happened to half of them (Kaplan and Meier): who still waits counts for as long as they have waited, not as a failure and not as nobody. Null when half have not got there.</summary>
    public static int? Half(IEnumerable<TimeTo> times)
    {
        TimeTo[] sorted = [.. times.OrderBy(t => t.Days)];
        var (waiting, still) = (1.0, sorted.Length);
        for (var at = 0; at < sorted.Length;)
        {
            var day = sorted[at].Days;
            var (happened, left) = (0, 0);
            for (; at < sorted.Length && sorted[at].Days == day; at++) _ = sorted[at].Happened ? happened++ : left++;
            waiting *= 1 - ((double)happened / still);
            if (waiting <= 0.5 + Rounding) return day;
            still -= happened + left;
        }
        return null;
    }
}
