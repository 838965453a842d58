namespace Fotfeste.Domain;

/// <summary>What a reader sees who may not see the people: nothing under five, and nothing from which it could be worked out (decision 0011).</summary>
public static class SmallGroups
{
    /// <summary>The fewest people that a number may speak of.</summary>
    public const int Fewest = 5;

    /// <summary>The report with small groups hidden, their complements too. Rows named in <paramref name="whole"/> are the reader's own and stay as they are.</summary>
    public static OutcomeReport Hide(OutcomeReport report, IReadOnlySet<string>? whole = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        whole ??= new HashSet<string>();
        var cells = new HiddenCells(report, whole);
        OutcomeRow[] own = [.. report.Rows.Where(row => whole.Contains(row.Group))];
        return report with
        {
            Rows = [.. report.Rows.Select((row, at) => whole.Contains(row.Group) ? row : Without(row, column => column.Rows.Contains(at), cells) with
            {
                People = Tally.Hidden, InWorkBefore = Tally.Hidden, KeptJob = Share.Hidden, Jobs = JobFigures.Hidden,
            })],
            Total = HiddenTotal.Of(Without(report.Total, column => column.Total, cells), own),
        };
    }

    /// <summary>The series with small points hidden. A quarter is hidden with its year, and with as many others of it as subtraction asks for.</summary>
    public static OutcomeSeries Hide(OutcomeSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var hiddenYears = HiddenPoints(series.Years) ?? SmallPoints(series.Years);
        var years = Hide(series.Years, hiddenYears);
        if (series.Step == TimeStep.Year) return series with { Points = years, Years = years };

        var byYear = series.Years.Select((year, at) =>
        {
            OutcomePoint[] points = [.. series.Points.Where(p => year.Days.Covers(p.Days.From))];
            var hidden = hiddenYears.Contains(at) ? null : HiddenPoints(points);
            return Hide(points, hidden ?? Enumerable.Range(0, points.Length).ToHashSet());
        });
        return series with { Points = [.. byYear.SelectMany(points => points)], Years = years };
    }

    /// <summary>A target's actual with small numbers hidden, and then also whether it was reached. Lines of the reader's own units stay.</summary>
    public static TargetActual Hide(TargetActual actual, IReadOnlySet<Id<Unit>>? whole = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        int[] mayHide = [.. Enumerable.Range(0, actual.Lines.Count).Where(at => actual.Lines[at].Unit is not { } unit || whole?.Contains(unit) != true)];
        int[] small = [.. mayHide.Where(at => IsSmall(actual.Lines[at]))];
        var addUp = actual.Lines.Count > 1;
        var hidden = Cover.Of(small, mayHide.Except(small), NumberOf, addUp ? [NumberOf] : []) ?? mayHide.ToHashSet();
        return actual with { Lines = [.. actual.Lines.Select((line, at) => hidden.Contains(at) ? line.Hide() : line)] };

        int NumberOf(int at) => actual.Lines[at].Number.Shown ?? 0;
    }

    static bool IsSmall(TargetLine line) => line.Of is { } of
        ? HiddenCells.IsFew(of.Shown ?? 0) || HiddenCells.TellsOfEach(line.Number.Shown ?? 0, of.Shown ?? 0)
        : line.Number.Shown < Fewest;

    static OutcomeRow Without(OutcomeRow row, Func<HiddenCells.Column, bool> isHidden, HiddenCells cells) => row with
    {
        Enrolled = isHidden(cells.Enrolled) ? Tally.Hidden : row.Enrolled,
        StillEnrolled = isHidden(cells.Split) ? Tally.Hidden : row.StillEnrolled,
        Exited = isHidden(cells.Split) ? Tally.Hidden : row.Exited,
        IntoWork = isHidden(cells.IntoWork) ? Tally.Hidden : row.IntoWork,
        ExitedToWork = isHidden(cells.ExitedToWork) ? Tally.Hidden : row.ExitedToWork,
    };

    static HashSet<int> SmallPoints(IReadOnlyList<OutcomePoint> points) => [.. Enumerable.Range(0, points.Count).Where(at => HiddenCells.IsFew(Whole(points[at])) || HiddenCells.TellsOfEach(Part(points[at]), Whole(points[at])))];

    static IReadOnlySet<int>? HiddenPoints(IReadOnlyList<OutcomePoint> points)
    {
        var small = SmallPoints(points);
        return Cover.Of(small, Enumerable.Range(0, points.Count).Except(small), at => Whole(points[at]), [at => Part(points[at]), at => Whole(points[at]) - Part(points[at])]);
    }

    static List<OutcomePoint> Hide(IReadOnlyList<OutcomePoint> points, IReadOnlySet<int> hidden) =>
        [.. points.Select((point, at) => hidden.Contains(at) ? point with { IntoWork = new(Tally.Hidden, HiddenCells.IsFew(Whole(point)) ? Tally.Hidden : point.IntoWork.Whole) } : point)];

    static int Part(OutcomePoint point) => point.IntoWork.Part.Shown ?? 0;

    static int Whole(OutcomePoint point) => point.IntoWork.Whole.Shown ?? 0;
}
