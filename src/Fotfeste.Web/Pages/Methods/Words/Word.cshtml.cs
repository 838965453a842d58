using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One term: what it is, what it is not, and what it is called everywhere.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class WordModel(Glossary glossary, WordHelp help, Words words) : PageModel
{
    public Term Term { get; private set; } = null!;
    public IEnumerable<AvoidedWord> Avoided => glossary.Avoided.Where(word => word.Term == Term.Code);
    public IEnumerable<WordHelpRow> Rows => help.Rows.Where(row => row.Term == Term.Code);

    public string Name => Term.Preferred(words.Language, words.Country);
    /// <summary>What stands in the heading: the country's own word, where the term is one country's.</summary>
    public (string Word, string Language) Native => Term.Explained is { } said && glossary.Country(said.Country) is { } country ? (Term.Preferred(country.Language, country.Code), country.Language) : (Name, words.Language);

    /// <summary>A line for each language, and for each country that says something else in it.</summary>
    public IEnumerable<(Tongue Tongue, string? Country, IReadOnlyList<string> Words, bool IsUnverified)> Lines =>
        from tongue in Tongue.All
        from country in glossary.Countries.Select(c => (string?)c.Code).Prepend(null)
        where country is null || (Term.IsOwnIn(tongue.Code, country) && !Term.In(tongue.Code, country).SequenceEqual(Term.In(tongue.Code, null)))
        select (tongue, country, Term.In(tongue.Code, country), Term.IsUnverified(tongue.Code, country));

    public string Country(string code) => glossary.Country(code) is { } country ? country.Names.In(words.Language, country.Language) : code;

    public string Say(PackText text) => text.In(words.Language, "en");

    public void OnGet(string code) => Term = glossary.Find(code) ?? throw new NotHere();
}
