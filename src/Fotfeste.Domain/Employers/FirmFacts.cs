namespace Fotfeste.Domain;

/// <summary>What kind of employer it is, as far as anybody knows.</summary>
/// <param name="Industry">In words: a café, a primary school.</param>
/// <param name="IndustryCode">The national register's code for it, such as 56.110.</param>
/// <param name="Size">How many work there.</param>
/// <param name="Sector">Who stands behind it.</param>
/// <param name="PartOf">The employer that it is a department of; each of a municipality's departments is met by itself.</param>
public sealed record FirmFacts(string? Industry, string? IndustryCode, FirmSize? Size, Sector? Sector, Id<Employer>? PartOf)
{
    public static FirmFacts Unknown { get; } = new(null, null, null, null, null);
}
