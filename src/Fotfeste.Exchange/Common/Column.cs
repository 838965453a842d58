namespace Fotfeste.Exchange;

/// <summary>One column of a table.</summary>
/// <param name="Name">Canonical, understood in every language.</param>
/// <param name="IsRequired">Every row fills it in.</param>
/// <param name="Codes">The coded answers, when it has a fixed set of them.</param>
/// <param name="PointsTo">The table whose reference it holds.</param>
public sealed record Column(string Name, bool IsRequired = false, IReadOnlyList<string>? Codes = null, string? PointsTo = null)
{
    public static Column Must(string name, IReadOnlyList<string>? codes = null, string? pointsTo = null) => new(name, true, codes, pointsTo);
    public static Column May(string name, IReadOnlyList<string>? codes = null, string? pointsTo = null) => new(name, false, codes, pointsTo);
}
