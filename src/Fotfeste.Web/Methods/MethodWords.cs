namespace Fotfeste.Web;

/// <summary>What a pack says, in the reader's words.</summary>
public static class MethodWords
{
    /// <summary>6 months.</summary>
    public static string Span(this Words words, Span span) => span.Unit switch
    {
        SpanUnit.Days => words.Count("packs.span-days", span.Count),
        SpanUnit.Weeks => words.Count("packs.span-weeks", span.Count),
        SpanUnit.Months => words.Count("packs.span-months", span.Count),
        SpanUnit.Years => words.Count("packs.span-years", span.Count),
    };

    /// <summary>At most 14 days between contacts, inside a sentence.</summary>
    public static string Rhythm(this Words words, Span span) => words["packs.rhythm", words.Span(span)];

    /// <summary>The method's name: in the reader's language, failing that its own.</summary>
    public static string Name(this Words words, MethodPack method) => method.Names.In(words.Language, method.Language);

    /// <summary>SIUS, version 1.</summary>
    public static string NameAndVersion(this Words words, MethodPack method) => words["packs.name-and-version", words.Name(method), method.Key.Version];

    /// <summary>A phase's name as its method has it.</summary>
    public static string Name(this Words words, Phase phase, MethodPack method) => phase.Names.In(words.Language, method.Language);

    /// <summary>A fact in words; the code where nobody has words for it.</summary>
    public static string Fact(this Words words, string code, MethodPack method, Vocabulary vocabulary) => Said(words, vocabulary.Fact(method, code), code, method, vocabulary);

    /// <summary>An activity in words; the code where nobody has words for it.</summary>
    public static string Activity(this Words words, string code, MethodPack method, Vocabulary vocabulary) => Said(words, vocabulary.Activity(method, code), code, method, vocabulary);

    /// <summary>Published: source 002, step 4.</summary>
    public static string Basis(this Words words, Attribution basis) => $"{words.Of(basis.Certainty)}: {basis.Source}";

    /// <summary>The language that a text is read in, for the markup; null when it is the page's own.</summary>
    public static string? Lang(this Words words, PackText text, string packLanguage) => text.LanguageFor(words.Language, packLanguage) is var language && language != words.Language ? language : null;

    /// <summary>The language that where-it-comes-from is written in, for the markup: English in the packs of the house, its authors' own in an adapted one. Null when it is the page's.</summary>
    public static string? LangOfSource(this Words words, PackKey? origin, string packLanguage) => (origin is null ? "en" : packLanguage) is var language && language != words.Language ? language : null;

    /// <summary>The country's name; its code where there is no pack of it.</summary>
    public static string CountryName(this Words words, PackShelf shelf, string country) => shelf.Country(country) is { } pack ? pack.Names.In(words.Language, pack.Language) : country;

    /// <summary>The language's own name; its code when it is none of ours.</summary>
    public static string LanguageName(string code) => Tongue.Find(code)?.OwnName ?? code;

    static string Said(Words words, Coded? coded, string code, MethodPack method, Vocabulary vocabulary) =>
        coded?.Names.In(words.Language, method.OwnFacts.Contains(coded) || method.OwnActivities.Contains(coded) ? method.Language : vocabulary.Language) ?? code;
}
