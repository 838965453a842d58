using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Which words the pages use for this organisation's country in a language, what is the country's own, and what nobody has checked. Read only: words are changed in the content, so that every page follows.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class TermsInUseModel(Store store, Glossary glossary, Texts texts, Words words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "words.language")] public string Language { get; set; } = "";

    public static IReadOnlyList<Choice> Languages { get; } = [.. Tongue.All.Select(tongue => new Choice(tongue.Code, tongue.OwnName))];

    /// <summary>The organisation's own until another is asked for.</summary>
    public Tongue Tongue { get; private set; } = null!;
    public string Country { get; private set; } = "";
    public string CountryName => glossary.Country(Country) is { } country ? country.Names.In(words.Language, country.Language) : Country;

    public IReadOnlyList<Term> Terms => glossary.All;
    public int Unverified => glossary.All.Count(term => term.IsUnverified(Tongue.Code, Country));
    public int Own => glossary.All.Count(term => IsOwn(term));

    /// <summary>Does this country say something else than the language does elsewhere?</summary>
    public bool IsOwn(Term term) => !term.In(Tongue.Code, Country).SequenceEqual(term.In(Tongue.Code, null));

    /// <summary>The texts that this country says otherwise in this language: as they are elsewhere, and as they are here.</summary>
    public IReadOnlyList<(string Elsewhere, string Here)> Overridden => texts.Terms.TryGetValue((Country, Tongue.Code), out var own)
        ? [.. own.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => (Shown(texts.Of(Tongue.Code)[text.Key]), Shown(text.Value)))]
        : [];

    public async Task OnGetAsync()
    {
        var organisation = await store.Organisations.AsNoTracking().SingleAsync();
        Tongue = Tongue.Find(Language) ?? Tongue.Find(organisation.Language) ?? words.Tongue;
        (Country, Language) = (organisation.Country, Tongue.Code);
    }

    static string Shown(JsonElement text) => text.ValueKind == JsonValueKind.Object ? string.Join(" / ", text.EnumerateObject().Select(arm => arm.Value.GetString())) : text.GetString()!;
}
