namespace Fotfeste.Domain;

/// <summary>One line of the word help.</summary>
/// <param name="Code">Stable for ever.</param>
/// <param name="IsSame">The words mean roughly the same; false where that is the very mistake.</param>
/// <param name="Term">Code of the glossary's term, where there is one.</param>
/// <param name="About">What they are words for.</param>
/// <param name="Words">Each with the countries that say it.</param>
/// <param name="Then">What the report says of them.</param>
/// <param name="Today">What has changed since, or is worth knowing.</param>
/// <param name="Basis">Of what is said today.</param>
public sealed record WordHelpRow(string Code, bool IsSame, string? Term, PackText About, IReadOnlyList<SaidWord> Words, PackText? Then, PackText? Today, Attribution Basis)
{
    /// <summary>What is said in that country.</summary>
    public IEnumerable<SaidWord> In(string country) => Words.Where(word => word.Countries.Contains(country));
}
