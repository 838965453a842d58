namespace Fotfeste.Domain;

/// <summary>One thing of the field, and what it is called.</summary>
/// <param name="Code">Stable for ever.</param>
/// <param name="Number">Its place among the first 71; null for what was added later.</param>
/// <param name="Words">In every language of the house, with the alternatives.</param>
/// <param name="Older">What is no longer said, but still found.</param>
/// <param name="InText">Shorter or other forms that a page may use where the sentence wants them.</param>
/// <param name="Unverified">Languages in which a native practitioner has yet to look: <c>is</c>, or <c>FI/sv</c> for a country's own word.</param>
/// <param name="Countries">What a country says otherwise, in the languages that are spoken there.</param>
/// <param name="InCode">What it is called in the source.</param>
/// <param name="Headings">Keys of the texts that are its own heading, and so follow the country.</param>
/// <param name="Explained">For terms that people live with and that do not explain themselves.</param>
public sealed record Term(
    string Code, int? Number, TermWords Words, TermWords Older, TermWords InText, IReadOnlyList<string> Unverified, IReadOnlyDictionary<string, TermWords> Countries,
    IReadOnlyList<string> InCode, IReadOnlyList<string> Headings, Explanation? Explained)
{
    /// <summary>The words in use: those of the country where it has its own, else those of the language.</summary>
    /// <param name="language">Falls back to English when nobody has written the term in it.</param>
    /// <param name="country">ISO 3166; null for no one country.</param>
    public IReadOnlyList<string> In(string language, string? country) =>
        OwnOf(country, language) is { Count: > 0 } own ? own : Words.In(language) is { Count: > 0 } words ? words : Words.In("en");

    /// <summary>The first of the words in use.</summary>
    public string Preferred(string language, string? country) => In(language, country)[0];

    /// <summary>Does the country say it otherwise in that language?</summary>
    public bool IsOwnIn(string language, string? country) => OwnOf(country, language).Count > 0;

    /// <summary>Has a native practitioner yet to look at the words in use?</summary>
    public bool IsUnverified(string language, string? country) => Unverified.Contains(IsOwnIn(language, country) ? $"{country}/{language}" : language);

    /// <summary>Every word that anybody may look for, with its language.</summary>
    public IEnumerable<(string Language, string Word)> Everything => Words.All.Concat(Countries.Values.SelectMany(c => c.All)).Concat(Older.All).Concat(InText.All).Distinct();

    /// <summary>The word without the remark in brackets behind it: "god man" of "verge (god man)" is a remark.</summary>
    public static string Bare(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.IndexOf(" (", StringComparison.Ordinal) is var at and > 0 && word.EndsWith(')') ? word[..at] : word;
    }

    IReadOnlyList<string> OwnOf(string? country, string language) => country is not null && Countries.TryGetValue(country, out var own) ? own.In(language) : [];
}
