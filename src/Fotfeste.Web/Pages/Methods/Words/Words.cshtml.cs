using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The words of the field: a search in all languages, what is not the same, what is said where, and every term.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class WordsModel(Glossary glossary, WordHelp help, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<FoundWord<Term>> Terms { get; private set; } = [];
    public IReadOnlyList<FoundWord<WordHelpRow>> Rows { get; private set; } = [];
    public int Hits => Terms.Count + Rows.Count;

    public WordHelp Help => help;
    public IReadOnlyList<SpokenCountry> Countries => glossary.Countries;
    public IEnumerable<Term> Explained => glossary.All.Where(term => term.Explained is not null).OrderBy(Native, Order);
    public IEnumerable<Term> All => glossary.All.OrderBy(Name, Order);

    StringComparer Order => StringComparer.Create(words.Tongue.Culture, ignoreCase: true);

    /// <summary>In the reader's language, as the reader's country says it.</summary>
    public string Name(Term term) => term.Preferred(words.Language, words.Country);

    /// <summary>In the language of the country whose word it is.</summary>
    public string Native(Term term) => term.Preferred(NativeLanguage(term), term.Explained?.Country);

    public string NativeLanguage(Term term) => glossary.Country(term.Explained?.Country)?.Language ?? words.Language;

    public string Country(string code) => glossary.Country(code) is { } country ? country.Names.In(words.Language, country.Language) : code;

    public string Say(PackText text) => text.In(words.Language, "en");

    public void OnGet()
    {
        if (!Asked) return;
        (Terms, Rows) = (glossary.Search(Q!), help.Search(Q!));
    }
}
