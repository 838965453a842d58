namespace Fotfeste.Domain;

/// <summary>The share that got into work, year by year or quarter by quarter. Each point has its own base: who was supported in those days.</summary>
/// <param name="Definition">What counts as work.</param>
/// <param name="Step">Years or quarters.</param>
/// <param name="Points">In time order.</param>
/// <param name="Years">The same by years: a quarter may not give away what its year hides.</param>
public sealed record OutcomeSeries(Definition Definition, TimeStep Step, IReadOnlyList<OutcomePoint> Points, IReadOnlyList<OutcomePoint> Years)
{
    public static OutcomeSeries From(IEnumerable<OutcomeFact> facts, ReportPeriod period, TimeStep step, Definition definition)
    {
        OutcomeFact[] counted = [.. facts.Where(f => f.IsEnrolledIn(period))];
        var years = PointsOf(counted, period, TimeStep.Year, definition);
        return new(definition, step, step == TimeStep.Year ? years : PointsOf(counted, period, step, definition), years);
    }

    static List<OutcomePoint> PointsOf(OutcomeFact[] facts, ReportPeriod period, TimeStep step, Definition definition)
    {
        var counts = period.Split(step).Select(days => (Days: days, Count: new OutcomeCount(days, definition))).ToList();
        foreach (var fact in facts)
            foreach (var (_, count) in counts)
                count.Add(fact);
        return [.. counts.Select(c => new OutcomePoint(c.Days, c.Count.ToRow("").IntoWorkOfEnrolled, !c.Days.IsWhole(step)))];
    }
}
