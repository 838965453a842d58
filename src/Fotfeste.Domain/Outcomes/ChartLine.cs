namespace Fotfeste.Domain;

/// <summary>One named line of a chart. A point without a percent (hidden, or a share of nobody) breaks the line; an unfinished one is drawn as such.</summary>
public sealed record ChartLine(string NameKey, IReadOnlyList<OutcomePoint> Points)
{
    /// <summary>What to draw, in percent; null where there is nothing to draw.</summary>
    public IReadOnlyList<Percent?> Values => [.. Points.Select(p => p.IntoWork.Percent)];
}
