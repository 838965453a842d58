namespace Fotfeste.Domain;

/// <summary>What a line chart shows, in percent. The drawing and the table are two renderings of this one record.</summary>
/// <param name="TitleKey">The text that names it.</param>
/// <param name="Step">Whether a point along the bottom is a year or a quarter.</param>
/// <param name="Along">What stands along the bottom, in time order: each line has one point for each.</param>
/// <param name="Lines">At least one.</param>
/// <param name="Goal">In percent; null when none is agreed.</param>
public sealed record Chart(string TitleKey, TimeStep Step, IReadOnlyList<ReportPeriod> Along, IReadOnlyList<ChartLine> Lines, decimal? Goal)
{
    /// <summary>One line per series; all of the same days and step.</summary>
    /// <exception cref="ArgumentException">The series do not share their days.</exception>
    public static Chart Of(string titleKey, decimal? goal, params IReadOnlyList<(string NameKey, OutcomeSeries Series)> lines)
    {
        var first = lines[0].Series;
        IReadOnlyList<ReportPeriod> along = [.. first.Points.Select(p => p.Days)];
        if (lines.Any(line => line.Series.Step != first.Step || !line.Series.Points.Select(p => p.Days).SequenceEqual(along))) throw new ArgumentException("Lines of one chart share their days.", nameof(lines));
        return new(titleKey, first.Step, along, [.. lines.Select(line => new ChartLine(line.NameKey, line.Series.Points))], goal);
    }
}
