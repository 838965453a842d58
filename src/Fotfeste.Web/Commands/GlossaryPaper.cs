using System.Globalization;
using System.Text;

namespace Fotfeste.Web;

/// <summary>The glossary as the paper <c>docs/glossary.md</c>, for people who read the source: Markdown, in English.</summary>
static class GlossaryPaper
{
    static readonly string[] Languages = ["en", "nb", "sv", "da", "fi", "is"];

    public static string Of(Glossary glossary)
    {
        var paper = new StringBuilder();
        var numbered = glossary.All.Where(t => t.Number is not null).OrderBy(t => t.Number).ToList();
        var added = glossary.All.Where(t => t.Number is null).ToList();
        paper.Append(CultureInfo.InvariantCulture, $"""
            # Glossary

            {numbered.Count} terms of the field in the six languages that Fotfeste speaks, {added.Count} words that people live with, and what each is called in the code. A slash separates alternatives.
            **(?)** = to be checked with a native practitioner before a release. No name in the last column: the house has nothing of the kind yet.
            Pages use these words and no others, and tests read every text for it; what a country says otherwise goes before the language's common word. The same list, with a search, is a page of the product (`/words`).

            Do not write here: `./fotfeste glossary --markdown > docs/glossary.md` writes this page from `content/glossary/terms.json`, and a test compares the two. English words that the code uses in a sense of its own stand in [words of the house](words-of-the-house.md).

            ## Terms


            """);
        Table(paper, [" ", .. Languages, "in the code"], numbered.Select(t => (IReadOnlyList<string>)[$"{t.Number}", .. Languages.Select(l => Cell(t, l)), InCode(t)]));
        paper.Append("\n## Words that people live with\n\nWhat they are in the country whose word it is, and what they are often taken for. The product says it in all six languages.\n\n");
        Table(paper, ["country", .. Languages, "in the code"], added.Select(t => (IReadOnlyList<string>)[t.Explained?.Country ?? "", .. Languages.Select(l => Cell(t, l)), InCode(t)]));
        paper.Append('\n');
        foreach (var (term, said) in added.Where(t => t.Explained is not null).Select(t => (t, t.Explained!)))
            paper.Append(CultureInfo.InvariantCulture, $"- **{term.Preferred(glossary.Country(said.Country)!.Language, said.Country)}** ({said.Country}): {said.Is.In("en", "en")} *It is not:* {said.IsNot.In("en", "en")} ({Sure(said.Basis)})\n");
        paper.Append("\n## What a country says otherwise\n\nThe first word is the one in use; a language that is not named says what stands above.\n\n");
        Table(paper, ["term", "country", "language", "words"], from term in glossary.All from country in term.Countries from language in country.Value.ByLanguage
            select (IReadOnlyList<string>)[term.Preferred("en", null), country.Key, language.Key, string.Join(" / ", language.Value) + (term.Unverified.Contains($"{country.Key}/{language.Key}") ? " (?)" : "")]);
        paper.Append("\n## Words we leave alone\n\nNo page and no pack uses them.\n\n");
        Table(paper, ["language", "not", "but"], glossary.Avoided.Select(a => (IReadOnlyList<string>)[a.Language, a.Word, a.Instead]));
        paper.Append("\n## For translators\n\nTo be checked by somebody who has the language from home and knows the field.\n\n");
        foreach (var place in glossary.All.SelectMany(t => t.Unverified).Distinct().Order(StringComparer.Ordinal))
            paper.Append(CultureInfo.InvariantCulture, $"- `{place}`: {string.Join(", ", glossary.All.Where(t => t.Unverified.Contains(place)).Select(t => Term.Bare(t.Preferred("en", null))))}\n");
        return paper.ToString();
    }

    static void Table(StringBuilder paper, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Line(heads);
        Line([.. heads.Select(_ => "---")], "");
        foreach (var row in rows) Line(row);

        void Line(IReadOnlyList<string> cells, string space = " ") => paper.Append('|').AppendJoin('|', cells.Select(cell => $"{space}{cell.Trim()}{space}")).Append("|\n");
    }

    static string Cell(Term term, string language) =>
        string.Join(" / ", term.Words.In(language))
        + (term.Older.In(language) is { Count: > 0 } older ? $" (older: {string.Join(" / ", older)})" : "")
        + (term.Unverified.Contains(language) ? " (?)" : "");

    static string InCode(Term term) => term.InCode.Count == 0 ? "" : $"`{string.Join(", ", term.InCode)}`";

    static string Sure(Attribution basis) => $"{CodeOf.Value(basis.Certainty)}: {basis.Source}";
}
