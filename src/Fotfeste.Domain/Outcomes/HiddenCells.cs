namespace Fotfeste.Domain;

/// <summary>Works out which cells of a report to hide. Columns follow each other: who may not know how many were enrolled may not know what became of them.</summary>
sealed class HiddenCells
{
    readonly Numbers[] rows;
    readonly Numbers total;
    readonly bool[] isWhole;

    public HiddenCells(OutcomeReport report, IReadOnlySet<string> whole)
    {
        rows = [.. report.Rows.Select(Numbers.Of)];
        total = Numbers.Of(report.Total);
        isWhole = [.. report.Rows.Select(row => whole.Contains(row.Group))];

        var yearsOverlap = report.By == Grouping.Year;
        Enrolled = Hide(new(new HashSet<int>(), false), n => IsFew(n.Enrolled), yearsOverlap ? [] : [n => n.Enrolled]);
        Split = Hide(Enrolled, n => IsFew(n.StillEnrolled) || IsFew(n.Exited), yearsOverlap ? [n => n.Exited] : [n => n.StillEnrolled, n => n.Exited]);
        if (yearsOverlap) Split = WithLastYear(Split, report);
        IntoWork = Hide(Enrolled, n => TellsOfEach(n.IntoWork, n.Enrolled), [n => n.IntoWork, n => n.Enrolled - n.IntoWork]);
        ExitedToWork = Hide(Split, n => TellsOfEach(n.ExitedToWork, n.Exited), [n => n.ExitedToWork, n => n.Exited - n.ExitedToWork]);
    }

    public Column Enrolled { get; }

    /// <summary>Still enrolled and exited: together they are the enrolled, so they are hidden together.</summary>
    public Column Split { get; }

    public Column IntoWork { get; }
    public Column ExitedToWork { get; }

    /// <summary>One to four people. None at all tells of nobody.</summary>
    public static bool IsFew(int number) => number is > 0 and < SmallGroups.Fewest;

    /// <summary>The part or the rest is under five: also "nobody" and "everybody", which tell of each single person. A share of nobody tells nothing.</summary>
    public static bool TellsOfEach(int part, int whole) => whole > 0 && (part < SmallGroups.Fewest || whole - part < SmallGroups.Fewest);

    Column Hide(Column within, Func<Numbers, bool> isSmall, IReadOnlyList<Func<Numbers, int>> held)
    {
        var mayHide = Enumerable.Range(0, rows.Length).Where(at => !isWhole[at]).ToList();
        var small = mayHide.Where(at => within.Rows.Contains(at) || isSmall(rows[at])).ToHashSet();
        if (within.Total || isSmall(total)) return new(small, true);

        var covered = Cover.Of(small, mayHide.Except(small), at => rows[at].Enrolled, [.. held.Select(number => (Func<int, int>)(at => number(rows[at])))]);
        return covered is null ? new(small, true) : new(covered, false);
    }

    // Who is still enrolled at the end of the last year is still enrolled at the end of the period: the two cells are one.
    static Column WithLastYear(Column column, OutcomeReport report)
    {
        var last = report.Rows.Index().MaxBy(row => row.Item.Group, StringComparer.Ordinal).Index;
        return column.Total || column.Rows.Contains(last) ? new(column.Rows.Append(last).ToHashSet(), true) : column;
    }

    /// <summary>The hidden rows of a column, and whether its total is hidden too.</summary>
    public sealed record Column(IReadOnlySet<int> Rows, bool Total);

    readonly record struct Numbers(int Enrolled, int IntoWork, int StillEnrolled, int Exited, int ExitedToWork)
    {
        public static Numbers Of(OutcomeRow row) => new(Of(row.Enrolled), Of(row.IntoWork), Of(row.StillEnrolled), Of(row.Exited), Of(row.ExitedToWork));

        static int Of(Tally tally) => tally.Shown ?? throw new InvalidOperationException("Small groups are hidden once, from a whole report.");
    }
}
