using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads the glossary and the word help, and refuses whatever is half, as a pack would be refused.</summary>
public static class GlossaryReader
{
    /// <param name="file">Its name, for the faults.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="BrokenPack">Every fault, each with file, path and rule.</exception>
    public static Glossary Read(string file, string json) => PackReader.Read(file, json, pack =>
    {
        var countries = pack.Items("countries", country => new SpokenCountry(country.Text("code"), country.Language("language"), country.Texts("names")), country => country.Code);
        var known = countries.Select(country => country.Code).ToHashSet(StringComparer.Ordinal);
        var terms = pack.Items("terms", term => TermOf(term, known), term => term.Code);
        foreach (var twice in terms.Where(t => t.Number is not null).GroupBy(t => t.Number).Where(same => same.Count() > 1)) pack.Break("terms", $"number-twice: {twice.Key}");
        var avoided = pack.Items("avoid", AvoidedOf, word => $"{word.Language} {word.Word}", mayBeEmpty: true);
        foreach (var lost in avoided.Where(word => terms.All(term => term.Code != word.Term))) pack.Break("avoid", $"unknown-term: {lost.Term}");
        return new Glossary(pack.Text("source"), countries, avoided, terms);
    });

    /// <param name="file">Its name, for the faults.</param>
    /// <param name="json">Its content.</param>
    /// <param name="glossary">Whose terms and countries it may name.</param>
    /// <exception cref="BrokenPack">Every fault, each with file, path and rule.</exception>
    public static WordHelp ReadHelp(string file, string json, Glossary glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        return PackReader.Read(file, json, pack => new WordHelp(pack.Whole("year", 1900), pack.Text("source"), pack.Items("rows", row => RowOf(row, glossary), row => row.Code)));
    }

    static Term TermOf(PackObject term, HashSet<string> known)
    {
        var words = term.WordsByLanguage("words");
        foreach (var language in term.Rules.Languages.Where(l => words.In(l).Count == 0)) term.Break("words", $"language-missing: {language}");
        var countries = term.IsNull("countries") ? new Dictionary<string, TermWords>() : term.Field("countries", JsonValueKind.Object, "object-missing", (value, at) => CountriesOf(term, value, at, known))!;
        var unverified = term.Strings("unverified");
        foreach (var place in unverified.Where(place => !term.Rules.Languages.Contains(place) && !(place.Split('/') is [var country, var language] && countries.TryGetValue(country, out var own) && own.In(language).Count > 0)))
            term.Break("unverified", $"no-such-words: {place}");
        return new Term(
            term.Code("code"), term.WholeOrNull("number", 1), words, term.WordsOrNone("older"), term.WordsOrNone("inText"), unverified, countries,
            term.Strings("inCode"), term.Strings("headings"), term.IsNull("explained") ? null : term.Object("explained", explained => ExplanationOf(explained, known)));
    }

    static Explanation ExplanationOf(PackObject explained, HashSet<string> known) =>
        new(Known(explained, "country", known), BasisOf(explained), explained.Texts("is"), explained.Texts("isNot"));

    static AvoidedWord AvoidedOf(PackObject word) => new(word.Language("language"), word.Text("word"), word.Text("instead"), word.Code("term"));

    static WordHelpRow RowOf(PackObject row, Glossary glossary)
    {
        var term = row.IsNull("term") ? null : row.Code("term");
        if (term is not null && glossary.Find(term) is null) row.Break("term", $"unknown-term: {term}");
        var known = glossary.Countries.Select(country => country.Code).ToHashSet(StringComparer.Ordinal);
        return new(
            row.Code("code"), row.Yes("same"), term, row.Texts("about"), row.Items("words", word => SaidOf(word, known), word => $"{word.Word} {word.Language} {string.Join(' ', word.Countries)}"),
            row.IsNull("then") ? null : row.Texts("then"), row.IsNull("today") ? null : row.Texts("today"), BasisOf(row));
    }

    static SaidWord SaidOf(PackObject word, HashSet<string> known)
    {
        var countries = word.Strings("countries");
        if (countries.Count == 0) word.Break("countries", "empty");
        foreach (var unknown in countries.Where(country => !known.Contains(country))) word.Break("countries", $"unknown-country: {unknown}");
        return new(word.Text("word"), word.Language("language"), countries, word.Yes("inReport"), word.Yes("older"), word.Yes("unverified"));
    }

    static Dictionary<string, TermWords> CountriesOf(PackObject term, JsonElement value, string path, HashSet<string> known)
    {
        Dictionary<string, TermWords> countries = [];
        foreach (var country in value.EnumerateObject())
        {
            if (!known.Contains(country.Name)) term.Rules.Break($"{path}.{country.Name}", $"unknown-country: {country.Name}");
            countries[country.Name] = WordFields.Read(term.Rules, country.Value, $"{path}.{country.Name}");
        }
        return countries;
    }

    static string Known(PackObject pack, string name, HashSet<string> known)
    {
        var country = pack.Text(name);
        if (country.Length > 0 && !known.Contains(country)) pack.Break(name, $"unknown-country: {country}");
        return country;
    }

    static Attribution BasisOf(PackObject pack) => new(pack.OneOf<Certainty>("certainty"), pack.Text("source"));
}
