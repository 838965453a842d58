using System.Text.Json;

namespace Fotfeste.Web.Tests;

/// <summary>Every page speaks the glossary's language: its texts name a term by one of the words that the glossary has for it, in every language and country.</summary>
public sealed class WordsInTextsTests
{
    static readonly string Content = Path.Combine(SourceTree.Root, "content");
    static readonly Texts All = Texts.Load(Content);
    static readonly Glossary Words = WordBooks.Glossary(Content);

    /// <summary>Texts in which the English word is not the term, and why.</summary>
    static readonly Dictionary<string, string> OtherSense = new()
    {
        ["import.problem.person-without-support.remedy"] = "names two tables by their names in the file",
        ["import.code.leader"] = "what files of others call whoever leads",
    };

    const string Remedy = "use one of the words in content/glossary/terms.json, or add the form to the term's inText";

    [Fact]
    public void What_a_text_names_in_English_it_names_in_every_language() => Findings.None(Unnamed(All.Of("en").ToDictionary(t => t.Key, t => Sentence(t.Value)), Said));

    [Fact]
    public void A_planted_other_word_is_found()
    {
        var planted = new Dictionary<string, string> { ["participants.planted"] = "All the participants" };
        var words = new Dictionary<string, string> { ["nb"] = "Alle brukerne", ["sv"] = "Alla deltagarna", ["da"] = "Alle deltagerne", ["fi"] = "Kaikki asiakkaat", ["is"] = "Allir þátttakendur" };

        Assert.Equal([$"participants.planted [nb] names participant otherwise: Alle brukerne ({Remedy})"], Unnamed(planted, (language, _) => words[language]));
    }

    /// <summary>A country's own texts are the only ones that are held against its own words; headings follow the country always.</summary>
    [Fact]
    public void What_a_country_says_otherwise_it_says_in_its_own_words() => Findings.None(
        from country in All.Terms
        from text in country.Value
        let english = Sentence(All.Of("en")[text.Key])
        from term in Words.All
        where term.IsOwnIn(country.Key.Language, country.Key.Country) && Naming.NamesInEnglish(english, English(term))
        where !Naming.Names(Sentence(text.Value), term.In(country.Key.Language, country.Key.Country))
        select $"content/terms/{country.Key.Country}/{country.Key.Language}.json: {text.Key} names {term.Code} otherwise: {Sentence(text.Value)}");

    [Fact]
    public void The_headings_of_a_term_are_its_words_in_every_country()
    {
        var headings = (from term in Words.All from key in term.Headings select (term, key)).ToList();

        Assert.True(headings.Count > 20, "the glossary names headings");
        Findings.None(from heading in headings
                      from tongue in Tongue.All
                      from country in Words.Countries.Select(c => (string?)c.Code).Prepend(null)
                      let said = Sentence(tongue.Code, country, heading.key)
                      where !Naming.Names(said, country is not null && heading.term.IsOwnIn(tongue.Code, country) ? heading.term.In(tongue.Code, country) : heading.term.In(tongue.Code, null).Concat(heading.term.InText.In(tongue.Code)))
                      select $"{heading.key} [{tongue.Code}, {country ?? "any country"}] is no word for {heading.term.Code}: {said}");
    }

    [Fact]
    public void A_coach_is_called_what_the_country_calls_one()
    {
        Assert.Equal(["Jobbspesialist", "SE-coach", "Jobkonsulent", "Työhönvalmentaja", "Ráðgjafi"], Words.Countries.Select(c => All.Say(c.Language, c.Code, "access.persona.coach")));
        Findings.None(from country in Words.Countries
                      from tongue in Tongue.All
                      let preferred = Words.Find("job-coach")!.Preferred(tongue.Code, country.Code)
                      where !string.Equals(preferred, All.Say(tongue.Code, country.Code, "access.persona.coach"), StringComparison.OrdinalIgnoreCase)
                      select $"{country.Code} {tongue.Code}: {preferred}");
    }

    [Fact]
    public void No_text_and_no_pack_uses_a_word_we_leave_alone()
    {
        var said = from tongue in Tongue.All from text in All.Of(tongue.Code) where !text.Key.StartsWith("import.also.", StringComparison.Ordinal) select (Where: text.Key, Language: tongue.Code, Text: Sentence(text.Value));
        var terms = from country in All.Terms from text in country.Value select (Where: $"{country.Key.Country} {text.Key}", country.Key.Language, Text: Sentence(text.Value));
        var packs = SourceTree.Under("content/packs", "*.json").SelectMany(file => InPack(file.Path, JsonDocument.Parse(file.Text).RootElement)).ToList();

        Assert.True(packs.Count > 500, "the scan sees the packs");
        Findings.None(said.Concat(terms).Concat(packs).SelectMany(Avoided));
        Assert.Equal(["planted [sv]: utskrivning; say avslut"], Avoided(("planted", "sv", "Datum för utskrivningen")));
        Assert.Equal(["planted [sv]: job carving; say skräddarsydda arbetsuppgifter"], Avoided(("planted", "sv", "Job carving hos arbetsgivaren")));
        Assert.Empty(Avoided(("planted", "nb", "Skriv ut siden, og se utskriften")));
        Assert.Equal("planted [sv]: utskrivning; say avslut", Assert.Single(InPack("planted", JsonDocument.Parse("""{ "names": { "sv": "Efter utskrivning", "da": "Efter afslutning" } }""").RootElement).SelectMany(Avoided)));
    }

    /// <summary>Being occupied is neither work nor a job, and source 000 warns of taking one for the other: the pages do not say it. Files that others wrote may.</summary>
    [Fact]
    public void Sysselsetting_is_said_nowhere_on_the_pages() => Findings.None(
        from language in (string[])["nb", "sv"]
        from text in All.Of(language)
        where !text.Key.StartsWith("import.also.", StringComparison.Ordinal) && Sentence(text.Value).Contains("sysselsä", StringComparison.OrdinalIgnoreCase) | Sentence(text.Value).Contains("sysselse", StringComparison.OrdinalIgnoreCase)
        select $"{language}: {text.Key}");

    static IEnumerable<string> Unnamed(IReadOnlyDictionary<string, string> english, Func<string, string, string> said) =>
        from text in english
        where !text.Key.StartsWith("import.also.", StringComparison.Ordinal) && !OtherSense.ContainsKey(text.Key)
        from term in Words.All
        where term.Number is not null && Naming.NamesInEnglish(text.Value, English(term))
        from tongue in Tongue.All
        where tongue.Code != "en" && !Naming.Names(said(tongue.Code, text.Key), term.In(tongue.Code, null).Concat(term.InText.In(tongue.Code)))
        select $"{text.Key} [{tongue.Code}] names {term.Code} otherwise: {said(tongue.Code, text.Key)} ({Remedy})";

    static IEnumerable<string> English(Term term) => term.Words.In("en").Concat(term.InText.In("en"));

    static IEnumerable<string> Avoided((string Where, string Language, string Text) said) =>
        from word in Words.Avoided
        where word.Language == said.Language && word.IsIn(said.Text)
        select $"{said.Where} [{said.Language}]: {word.Word}; say {word.Instead}";

    // A text of a pack is an object with a property for each language.
    static IEnumerable<(string Where, string Language, string Text)> InPack(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.String && Tongue.All.Any(t => t.Code == p.Name) ? [(path, p.Name, p.Value.GetString()!)] : InPack(path, p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => InPack(path, item)),
        _ => [],
    };

    static string Said(string language, string key) => Sentence(All.Of(language)[key]);

    static string Sentence(string language, string? country, string key) =>
        country is not null && All.Terms.TryGetValue((country, language), out var own) && own.TryGetValue(key, out var text) ? Sentence(text) : Said(language, key);

    static string Sentence(JsonElement text) => text.ValueKind == JsonValueKind.Object ? string.Join(" | ", text.EnumerateObject().Select(arm => arm.Value.GetString())) : text.GetString()!;
}
