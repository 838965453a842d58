using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>units</c>. <paramref name="Parent"/> is the reference of the unit above.</summary>
public sealed record UnitRow(Place At, string Reference, string Name, UnitLevel Level, string? Parent = null, string? Remark = null)
{
    public static Table<UnitRow> Table { get; } = new(
        "units",
        [Must("reference"), Must("name"), Must("level", CodeOf.All<UnitLevel>()), May("parent", pointsTo: "units"), May("remark")],
        f => new(f.At, f.OwnReference(), f.Name("name"), f.Choice("level", UnitLevel.Unit), f.LinkOrNull("parent"), f.TextOrNull("remark")),
        r => [r.Reference, r.Name, CodeOf.Value(r.Level), r.Parent, r.Remark]);
}
