namespace Fotfeste.Domain;

/// <summary>One phase of a method.</summary>
/// <param name="Code">Stable within its pack.</param>
/// <param name="RemindAfterDays">When the coach is reminded to look at it, in days; null where the method publishes no limit, and then it is never late.</param>
/// <param name="Names">Name per language.</param>
/// <param name="Purpose">What the phase is for, per language.</param>
public sealed record Phase(string Code, int? RemindAfterDays, PackText Names, PackText Purpose);
