using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>targets</c>.</summary>
public sealed record TargetRow(Place At, string Programme, TargetKind Kind, decimal Value, IReadOnlyList<string> Destinations, string? IncomeAtEntry = null)
{
    public static Table<TargetRow> Table { get; } = new(
        "targets",
        [Must("programme", pointsTo: "programmes"), Must("kind", CodeOf.All<TargetKind>()), Must("value"), May("destinations", Codes.Destinations), May("income_at_entry", Codes.IncomeSources)],
        f => new(f.At, f.Link("programme"), f.Choice("kind", TargetKind.Enrolled), f.Number("value", 0, 100_000) ?? 0, f.CodesOf("destinations"), f.CodeOrNull("income_at_entry")),
        r => [r.Programme, CodeOf.Value(r.Kind), r.Value, string.Join(' ', r.Destinations), r.IncomeAtEntry]);
}
