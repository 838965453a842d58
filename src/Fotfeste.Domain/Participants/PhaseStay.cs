namespace Fotfeste.Domain;

/// <summary>Some days in one phase of one method, as the clock needs to know them.</summary>
public readonly record struct PhaseStay(PackKey Method, string Code, DateRange Days);
