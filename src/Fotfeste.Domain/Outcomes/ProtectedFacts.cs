namespace Fotfeste.Domain;

/// <summary>Who lives under protected identity counts only in figures of many: one with fewer than twenty in it is counted without them (decision 0038).
/// Whoever is left out of one figure is left out of all, or two tables would differ by just that person.</summary>
public static class ProtectedFacts
{
    /// <summary>The fewest people that a figure must hold to hold a protected one.</summary>
    public const int Fewest = 20;

    static readonly Func<OutcomeFact, Guid>[] Groups =
        [_ => Guid.Empty, f => f.Unit.Value, f => f.Programme.Value, f => new((int)f.Sex + 1, 1, 0, new byte[8]), f => new((int)f.Goal + 1, 2, 0, new byte[8])];

    enum Figure { Enrolled, Still, Exited, ToWork, IntoWork, Kept }

    readonly record struct Cell(Guid Group, ReportPeriod Days, Figure Figure);

    /// <summary>The facts that a report on these days is made of.</summary>
    public static IReadOnlyList<OutcomeFact> Counted(IReadOnlyList<OutcomeFact> facts, ReportPeriod period, Definition definition)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Any(f => f.IsProtected)) return facts;
        ReportPeriod[] days = [.. new[] { period }.Concat(period.Split(TimeStep.Year)).Concat(period.Split(TimeStep.Quarter)).Distinct()];
        var kept = facts.Where(f => f.IsProtected && f.IsEnrolledIn(period)).Select(f => (Fact: f, Cells: CellsOf(f, days, definition).ToList())).ToList();
        var counts = kept.SelectMany(k => k.Cells).Distinct().ToDictionary(cell => cell, _ => 0);
        foreach (var cell in facts.Where(f => f.IsEnrolledIn(period)).SelectMany(f => CellsOf(f, days, definition)))
            if (counts.TryGetValue(cell, out var count)) counts[cell] = count + 1;
        while (kept.Where(k => k.Cells.Exists(cell => counts[cell] < Fewest)).ToList() is { Count: > 0 } few) // each one left out makes another's figure smaller
        {
            foreach (var cell in few.SelectMany(k => k.Cells)) counts[cell]--;
            kept.RemoveAll(few.Contains);
        }
        var counted = kept.Select(k => k.Fact).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. facts.Where(f => !f.IsProtected || counted.Contains(f))];
    }

    static IEnumerable<Cell> CellsOf(OutcomeFact fact, ReportPeriod[] periods, Definition definition) =>
        from days in periods
        where fact.IsEnrolledIn(days)
        from figure in FiguresOf(fact, days, definition)
        from @group in Groups
        select new Cell(@group(fact), days, figure);

    static IEnumerable<Figure> FiguresOf(OutcomeFact fact, ReportPeriod days, Definition definition)
    {
        yield return Figure.Enrolled;
        if (fact.IsStillEnrolledOn(days.Until)) yield return Figure.Still;
        if (fact.ExitsIn(days)) yield return Figure.Exited;
        if (fact.ExitsIn(days) && fact.WentToWork) yield return Figure.ToWork;
        if (fact.IntoWorkOn(definition) is { } day && days.Covers(day)) yield return Figure.IntoWork;
        if (fact.HasKeptJob(days, definition)) yield return Figure.Kept;
    }
}
