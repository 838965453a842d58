namespace Fotfeste.Domain;

/// <summary>How many referrals came in each month, and from where. It counts referrals, not people: whoever comes back by a new one counts again.</summary>
/// <param name="Months">The first days of the months, the oldest first; the last one is not over yet.</param>
/// <param name="Sources">Those that anybody came from in these months, or that have fallen silent, in the order of <see cref="Codes.ReferralSources"/>.</param>
public sealed record ReferralFlow(IReadOnlyList<DateOnly> Months, IReadOnlyList<SourceFlow> Sources)
{
    /// <param name="arrivals">Source and day of every referral since <see cref="SourceSilence.LookBack"/> months.</param>
    /// <param name="today">The organisation's day.</param>
    /// <param name="months">So many, with the running one.</param>
    public static ReferralFlow Of(IReadOnlyCollection<(string Source, DateOnly Day)> arrivals, DateOnly today, int months = 12)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var running = new DateOnly(today.Year, today.Month, 1);
        List<DateOnly> all = [.. Enumerable.Range(0, months).Select(at => running.AddMonths(at - months + 1))];
        var sources = Codes.ReferralSources.Select(source => SourceFlow.Of(source, [.. arrivals.Where(a => a.Source == source).Select(a => a.Day)], all, today));
        return new(all, [.. sources.Where(s => s.Total > 0 || s.Silence is not null)]);
    }

    public int Total => Sources.Sum(s => s.Total);

    /// <summary>How many came from all sources in the month at that place.</summary>
    public int In(int month) => Sources.Sum(s => s.PerMonth[month]);
}
