namespace Fotfeste.Domain;

/// <summary>The employment forms of a country, or those that the countries have in common.</summary>
/// <param name="Key">Code and version.</param>
/// <param name="Language">The language its authors wrote in.</param>
/// <param name="Forms">In the order in which a form offers them.</param>
/// <param name="Source">Where the content was published.</param>
public sealed record FormsPack(PackKey Key, string Language, IReadOnlyList<EmploymentForm> Forms, string Source)
{
    /// <exception cref="KeyNotFoundException">The pack has no such form.</exception>
    public EmploymentForm FormOf(string code) => Forms.FirstOrDefault(f => f.Code == code) ?? throw new KeyNotFoundException($"No form '{code}' in {Key}");

    public bool Has(string code) => Forms.Any(f => f.Code == code);
}
