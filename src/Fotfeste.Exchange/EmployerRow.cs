using static Fotfeste.Exchange.Column;

namespace Fotfeste.Exchange;

/// <summary>One row of <c>employers</c>. <paramref name="Number"/> is the national organisation number as given.</summary>
public sealed record EmployerRow(Place At, string Reference, string Name, string? Number = null, string? Town = null, string? Phone = null)
{
    public static Table<EmployerRow> Table { get; } = new(
        "employers",
        [Must("reference"), Must("name"), May("number"), May("place"), May("phone")],
        f => new(f.At, f.OwnReference(), f.Name("name"), f.TextOrNull("number", 40), f.TextOrNull("place", 200), f.TextOrNull("phone", 100)),
        r => [r.Reference, r.Name, r.Number, r.Town, r.Phone]);
}
