namespace Fotfeste.Exchange;

/// <summary>One row of <c>targets</c>.</summary>
public sealed record TargetRow(Place At, string Programme, TargetKind Kind, decimal Value, IReadOnlyList<string> Destinations, string? IncomeAtEntry = null);
