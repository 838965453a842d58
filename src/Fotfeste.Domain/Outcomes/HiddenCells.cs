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

        (Enrolled, Split) = report.By == Grouping.Year ? OfYears(LastYear(report)) : OfGroups();
        IntoWork = Hide(Enrolled, n => TellsOfEach(n.IntoWork, n.Enrolled), n => n.IntoWork, n => n.Enrolled - n.IntoWork);
        ExitedToWork = Hide(Split, n => TellsOfEach(n.ExitedToWork, n.Exited), n => n.ExitedToWork, n => n.Exited - n.ExitedToWork);
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

    (Column Enrolled, Column Split) OfGroups()
    {
        var enrolled = Hide(Column.Nothing, n => IsFew(n.Enrolled), n => n.Enrolled);
        return (enrolled, Hide(enrolled, IsFewSplit, n => n.StillEnrolled, n => n.Exited));
    }

    // Years do not add up, and yet they tell: the enrolled of the period are the enrolled of its last year and all who exited before that year.
    // And who is still enrolled at the end of the last year is so at the end of the period: the two cells are one.
    (Column Enrolled, Column Split) OfYears(int last)
    {
        var few = Small(Column.Nothing, n => IsFew(n.Enrolled));
        var small = Small(new(few, false), IsFewSplit);
        var covered = Cover.Of([.. small.Where(at => at != last || few.Contains(at))], Others(small).Where(at => at != last), Size, at => at == last ? rows[at].Enrolled : rows[at].Exited);
        var split = small.Union(covered ?? small).ToHashSet();
        return (new(few, covered is null), new(split, covered is null || split.Contains(last)));
    }

    Column Hide(Column within, Func<Numbers, bool> isSmall, params Func<Numbers, int>[] held)
    {
        var small = Small(within, isSmall);
        if (small.Count == 0) return Column.Nothing;
        if (within.Total || isSmall(total)) return new(small, true);
        var covered = Cover.Of(small, Others(small), Size, [.. held.Select(number => (Func<int, int>)(at => number(rows[at])))]);
        return covered is null ? new(small, true) : new(covered, false);
    }

    HashSet<int> Small(Column within, Func<Numbers, bool> isSmall) => [.. MayHide.Where(at => within.Rows.Contains(at) || isSmall(rows[at]))];

    IEnumerable<int> Others(HashSet<int> small) => MayHide.Where(at => !small.Contains(at));

    IEnumerable<int> MayHide => Enumerable.Range(0, rows.Length).Where(at => !isWhole[at]);

    int Size(int at) => rows[at].Enrolled;

    static bool IsFewSplit(Numbers n) => IsFew(n.StillEnrolled) || IsFew(n.Exited);

    static int LastYear(OutcomeReport report) => report.Rows.Index().MaxBy(row => row.Item.Group, StringComparer.Ordinal).Index;

    /// <summary>The hidden rows of a column, and whether its total is hidden too.</summary>
    public sealed record Column(IReadOnlySet<int> Rows, bool Total)
    {
        public static Column Nothing { get; } = new(new HashSet<int>(), false);
    }

    readonly record struct Numbers(int Enrolled, int IntoWork, int StillEnrolled, int Exited, int ExitedToWork)
    {
        public static Numbers Of(OutcomeRow row) => new(Of(row.Enrolled), Of(row.IntoWork), Of(row.StillEnrolled), Of(row.Exited), Of(row.ExitedToWork));

        static int Of(Tally tally) => tally.Shown ?? throw new InvalidOperationException("Small groups are hidden once, from a whole report.");
    }
}
