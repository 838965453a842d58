namespace Fotfeste.Exchange;

/// <summary>One row of <c>employers</c>. <paramref name="Number"/> is the national organisation number as given.</summary>
public sealed record EmployerRow(Place At, string Reference, string Name, string? Number = null, string? Town = null, string? Phone = null);
