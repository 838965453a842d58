namespace Fotfeste.Web;

/// <summary>A length of time as it is typed: how many, of what. Without a number there is none.</summary>
public sealed class SpanForm
{
    public int? Count { get; set; }
    public SpanUnit Unit { get; set; } = SpanUnit.Months;

    public Span? Value => Count is { } count ? new(count, Unit) : null;

    public static SpanForm Of(Span? span) => span is { } length ? new() { Count = length.Count, Unit = length.Unit } : new();
}
