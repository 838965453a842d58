namespace Fotfeste.Exchange;

/// <summary>One row of <c>units</c>. <paramref name="Parent"/> is the reference of the unit above.</summary>
public sealed record UnitRow(Place At, string Reference, string Name, UnitLevel Level, string? Parent = null, string? Remark = null);
