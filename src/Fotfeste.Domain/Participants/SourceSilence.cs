namespace Fotfeste.Domain;

/// <summary>A source that used to send people has stopped: nobody for twice its usual interval, and for at least 60 days.</summary>
/// <param name="Last">When the last one came.</param>
/// <param name="Days">How long ago that is.</param>
/// <param name="Usual">Days between two days on which somebody came: the middle one of the last two years.</param>
public sealed record SourceSilence(DateOnly Last, int Days, decimal Usual)
{
    /// <summary>So many usual intervals without anybody are a silence.</summary>
    public const int Intervals = 2;

    /// <summary>Less than this is no silence, in days, however often a source sends: a holiday is not the end of a cooperation.</summary>
    public const int AtLeast = 60;

    /// <summary>On fewer days than this a source has no usual interval.</summary>
    public const int FewestDays = 3;

    /// <summary>How far back the interval is looked for, in months; a source that has been silent for longer is none any more.</summary>
    public const int LookBack = 24;

    /// <summary>Null while somebody came lately, or where too few ever came to know what is usual.</summary>
    /// <param name="arrivals">The days on which the source's referrals came, in any order.</param>
    /// <param name="today">The organisation's day.</param>
    public static SourceSilence? Of(IEnumerable<DateOnly> arrivals, DateOnly today)
    {
        var days = arrivals.Where(d => d > today.AddMonths(-LookBack) && d <= today).Distinct().Order().ToList();
        if (days.Count < FewestDays) return null;
        var usual = Median.Of(days.Zip(days.Skip(1), (one, next) => (decimal)(next.DayNumber - one.DayNumber)))!.Value;
        var silent = today.DayNumber - days[^1].DayNumber;
        return silent >= Math.Max(AtLeast, Intervals * usual) ? new(days[^1], silent, usual) : null;
    }
}
