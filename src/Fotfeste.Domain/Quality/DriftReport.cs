namespace Fotfeste.Domain;

/// <summary>Where a service stops up: whom it concerns is not in it, and neither is which coach. Table, bars and file are renderings of it.</summary>
/// <param name="Period">What days, first contacts and places are counted over.</param>
/// <param name="Today">What waits is counted on this day.</param>
/// <param name="Running">Supports on that day.</param>
/// <param name="Waits">Every phase of every method that somebody is in, in the method's own order.</param>
/// <param name="Days">What the days went to.</param>
/// <param name="Contacts">How soon the first employer was met.</param>
/// <param name="Places">Where people practise.</param>
public sealed record DriftReport(ReportPeriod Period, DateOnly Today, int Running, IReadOnlyList<PhaseWait> Waits, RoleDays Days, FirstContacts Contacts, PlaceUse Places)
{
    /// <summary>Of these, nobody knows in which phase they are.</summary>
    public int WithoutPhase => Running - Waits.Sum(w => w.People);

    public static DriftReport Of(IReadOnlyCollection<DriftFact> facts, ReportPeriod period, DateOnly today)
    {
        List<DriftFact> running = [.. facts.Where(f => f.Support.Covers(today))];
        return new(period, today, running.Count, [.. WaitsOf(running, today)], RoleDays.Of(facts, period.UpTo(today)), FirstContacts.Of(facts, period, today), PlaceUse.Of(facts, period, today));
    }

    static IEnumerable<PhaseWait> WaitsOf(IEnumerable<DriftFact> running, DateOnly today)
    {
        foreach (var method in running.Select(f => f.Clock.Current).OfType<PhaseClock>().GroupBy(c => c.Method.Key.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var newest = method.MaxBy(c => c.Method.Key.Version)!.Method;
            var there = method.ToLookup(c => c.Phase.Code);
            var gone = there.Select(c => c.First().Phase).Where(p => !newest.Has(p.Code)); // a phase that the newer version no longer has
            foreach (var phase in newest.Phases.Concat(gone))
                yield return new(newest, phase, [.. there[phase.Code].Select(c => c.DaysOn(today)).Order()], there[phase.Code].Count(c => c.On(today) == PhaseTime.Past));
        }
    }
}
