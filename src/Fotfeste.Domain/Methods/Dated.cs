namespace Fotfeste.Domain;

/// <summary>A value that holds on some days, and where it comes from.</summary>
public sealed record Dated<T>(DateRange Days, T Value, Attribution Basis);
