namespace Fotfeste.Exchange;

/// <summary>What was chosen before a sheet with a row per person was read: references for rows that name no unit, programme or coach themselves.</summary>
public sealed record PersonDefaults(string? Unit = null, string? Programme = null, string? Coach = null);
