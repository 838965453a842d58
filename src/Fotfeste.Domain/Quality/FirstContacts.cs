namespace Fotfeste.Domain;

/// <summary>How soon the first employer was met: of those who came to find a job, from the day on which the clock started.</summary>
/// <param name="Started">Whose clock started in the period.</param>
/// <param name="Half">The days after which half of them had met one; null while half have not.</param>
/// <param name="WithinMonth">Of those who started so long ago that it can be said: who had met one in time.</param>
/// <param name="Waiting">Days so far of those who are supported today, whenever they started, and have not met one; the shortest first.</param>
public sealed record FirstContacts(int Started, int? Half, Share WithinMonth, IReadOnlyList<int> Waiting)
{
    /// <summary>In days, as others measure it; that this is the right number stands in no source that we could check (domain reference 7.2).</summary>
    public const int Soon = 30;

    public decimal? MiddleWait => Median.Of(Waiting.Select(d => (decimal)d));

    public static FirstContacts Of(IEnumerable<DriftFact> facts, ReportPeriod period, DateOnly today)
    {
        List<DriftFact> seeking = [.. facts.Where(f => f.IsSeeking(today))];
        List<DriftFact> started = [.. seeking.Where(f => period.Covers(f.Clock.StartedOn!.Value))];
        List<DriftFact> longAgo = [.. started.Where(f => f.Clock.StartedOn!.Value.AddDays(Soon) <= today)];
        return new(
            started.Count,
            TimeTo.Half(started.Select(f => TimeOf(f, today))),
            Share.Of(longAgo.Count(f => TimeOf(f, today) is { Happened: true, Days: <= Soon }), longAgo.Count),
            [.. seeking.Where(f => f.Belongs(DriftPart.NoEmployer, today)).Select(f => f.Clock.DaysTo(today)).Order()]);
    }

    static TimeTo TimeOf(DriftFact fact, DateOnly today) => fact.EmployerOn(today) is { } met
        ? new(fact.Clock.DaysTo(met), true)
        : new(fact.Clock.DaysTo(fact.Support.Until < today ? fact.Support.Until.Value : today), false);
}
