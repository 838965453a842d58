namespace Fotfeste.Web;

/// <summary>What a pack says, in the reader's words.</summary>
public static class PackWords
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

    /// <summary>A phase's name as its method has it.</summary>
    public static string Name(this Words words, Phase phase, MethodPack method) => phase.Names.In(words.Language, method.Language);

    /// <summary>A fact in words; the code where nobody has words for it.</summary>
    public static string Fact(this Words words, string code, MethodPack method, Vocabulary vocabulary) => Said(words, vocabulary.Fact(method, code), code, method, vocabulary);

    /// <summary>An activity in words; the code where nobody has words for it.</summary>
    public static string Activity(this Words words, string code, MethodPack method, Vocabulary vocabulary) => Said(words, vocabulary.Activity(method, code), code, method, vocabulary);

    /// <summary>Published: source 002, step 4.</summary>
    public static string Basis(this Words words, Attribution basis) => $"{words.Of(basis.Certainty)}: {basis.Source}";

    /// <summary>The language's own name; its code when it is none of ours.</summary>
    public static string LanguageName(string code) => Tongue.Find(code)?.OwnName ?? code;

    static string Said(Words words, Coded? coded, string code, MethodPack method, Vocabulary vocabulary) =>
        coded?.Names.In(words.Language, method.OwnFacts.Contains(coded) || method.OwnActivities.Contains(coded) ? method.Language : vocabulary.Language) ?? code;
}
