namespace Fotfeste.Domain;

/// <summary>What became of the people a service supported in a period, by one grouping and under one definition. Table, chart, CSV and JSON are renderings of it.</summary>
/// <param name="Period">Supported, hired and ended within these days; still enrolled on the last of them.</param>
/// <param name="By">What a row stands for.</param>
/// <param name="Definition">What counts as work.</param>
/// <param name="Rows">One per group.</param>
/// <param name="Total">Counted from the facts, not from the rows: years overlap.</param>
public sealed record OutcomeReport(ReportPeriod Period, Grouping By, Definition Definition, IReadOnlyList<OutcomeRow> Rows, OutcomeRow Total)
{
    /// <summary>One person moves a share of fewer than so many by more than five percentage points.</summary>
    public const int FewForAShare = 20;

    /// <summary>Counts the facts in one pass. Years have a row each, also empty ones; other groups have one when somebody is in them.</summary>
    public static OutcomeReport From(IEnumerable<OutcomeFact> facts, ReportPeriod period, Grouping by, Definition definition)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var total = new OutcomeCount(period, definition);
        var groups = by == Grouping.Year
            ? period.Split(TimeStep.Year).ToDictionary(year => Year(year.From), year => new OutcomeCount(year, definition))
            : [];
        foreach (var fact in facts.Where(f => f.IsEnrolledIn(period)))
        {
            total.Add(fact);
            foreach (var group in GroupsOf(fact, by, period))
            {
                if (!groups.TryGetValue(group, out var count)) groups[group] = count = new(period, definition);
                count.Add(fact);
            }
        }
        return new(period, by, definition, [.. groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Value.ToRow(g.Key))], total.ToRow(""));
    }

    /// <summary>The same rows in the order of their names, as the organisation's language sorts them.</summary>
    public OutcomeReport SortedBy(Func<string, string> nameOf, IComparer<string> order) => this with { Rows = [.. Rows.OrderBy(row => nameOf(row.Group), order)] };

    /// <summary>What a reader must know before comparing.</summary>
    public IEnumerable<OutcomeWarning> Warnings()
    {
        if (Total.StillEnrolled.Shown is null or > 0) yield return OutcomeWarning.OpenCohort;
        if (Total.InWorkBefore.Shown is null or > 0) yield return OutcomeWarning.InWorkBefore;
        if (Total.KeptJob.Whole.Shown is null or > 0) yield return OutcomeWarning.CameToKeep;
        if (By == Grouping.Year) yield return OutcomeWarning.YearsOverlap;
        if (Rows.Append(Total).Any(row => IsFew(row.Enrolled) || IsFew(row.Exited))) yield return OutcomeWarning.Few;
        if (Rows.Append(Total).Any(row => row.IntoWorkOfEnrolled.IsHidden || row.ExitedToWorkOfExited.IsHidden)) yield return OutcomeWarning.Hidden;
    }

    /// <summary>The smallest number that a share in the report is taken of; null when there is none to tell.</summary>
    public int? SmallestWhole => Rows.Append(Total).SelectMany(row => new[] { row.Enrolled.Shown, row.Exited.Shown }).Where(n => n > 0).Min();

    static bool IsFew(Tally whole) => whole.Shown is > 0 and < FewForAShare;

    static IEnumerable<string> GroupsOf(OutcomeFact fact, Grouping by, ReportPeriod period) => by switch
    {
        Grouping.Unit => [fact.Unit.ToString()],
        Grouping.Programme => [fact.Programme.ToString()],
        Grouping.Sex => [CodeOf(fact.Sex)],
        Grouping.Goal => [CodeOf(fact.Goal)],
        Grouping.Year => period.Split(TimeStep.Year).Where(year => year.Overlaps(fact.Support)).Select(year => Year(year.From)),
    };

    static string Year(DateOnly day) => day.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    static string CodeOf(Sex sex) => sex switch { Sex.Unknown => "unknown", Sex.Woman => "woman", Sex.Man => "man", Sex.Other => "other" };

    static string CodeOf(GoalKind goal) => goal switch { GoalKind.Work => "work", GoalKind.Studies => "studies", GoalKind.KeepJob => "keep-job" };
}
