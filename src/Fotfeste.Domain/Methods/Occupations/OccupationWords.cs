namespace Fotfeste.Domain;

/// <summary>Names by language: in which order of languages one is looked for, how two lists become one, and how they are stored.</summary>
public static class OccupationWords
{
    // The reader's own, then what the reader is likeliest to read.
    static readonly Dictionary<string, string[]> Chains = new()
    {
        ["nb"] = ["nb", "da", "sv", "en"],
        ["da"] = ["da", "nb", "sv", "en"],
        ["sv"] = ["sv", "nb", "da", "en"],
        ["fi"] = ["fi", "sv", "en"],
        ["is"] = ["is", "da", "en", "nb", "sv"],
        ["en"] = ["en"],
    };

    /// <summary>The languages in which a name is looked for, the reader's own first.</summary>
    public static IReadOnlyList<string> ChainFor(string language) => Chains.GetValueOrDefault(language, ["en"]);

    /// <summary>The first name in the first language of the chain that has one; in any language where none of them has.</summary>
    public static (string Word, string Language)? First(this TermWords names, IEnumerable<string> languages)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(languages);
        foreach (var language in languages.Concat(names.ByLanguage.Keys.Order(StringComparer.Ordinal)))
            if (names.In(language) is [var word, ..]) return (word, language);
        return null;
    }

    /// <summary>What a newer file says of a language replaces what was there; languages it does not speak stay.</summary>
    public static TermWords With(this TermWords names, TermWords newer)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(newer);
        return new(names.ByLanguage.Where(l => !newer.ByLanguage.ContainsKey(l.Key)).Concat(newer.ByLanguage).ToDictionary());
    }

    /// <summary>As they are stored: a line for each language, its words between tabs.</summary>
    public static string Written(this TermWords names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return string.Join('\n', names.ByLanguage.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => string.Join('\t', l.Value.Prepend(l.Key))));
    }

    /// <summary>What <see cref="Written"/> wrote.</summary>
    public static TermWords Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return new(written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => (IReadOnlyList<string>)line[1..]));
    }
}
