namespace Fotfeste.Exchange;

/// <summary>One row of <c>programmes</c>. <paramref name="Method"/> is the code of a method pack, read under its newest version.</summary>
public sealed record ProgrammeRow(
    Place At, string Reference, string Name, string Unit, string Method, DateRange Period,
    string? Funder = null, string? TargetGroup = null, string? Conditions = null, int? FewestPerFte = null, int? MostPerFte = null);
