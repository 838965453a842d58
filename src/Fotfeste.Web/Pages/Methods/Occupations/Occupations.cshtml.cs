using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Finds an occupation while somebody types, by whatever any language calls it and however it is spelt; other forms ask it for names.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class OccupationsModel(Store store, KnownOccupations known, Words words) : PageModel
{
    /// <summary>So many are shown; more than that asks for another letter. A form that offers names shows fewer.</summary>
    public const int MostShown = 30, MostOffered = 8;

    OccupationRegister register = OccupationRegister.None;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<FoundOccupation> Hits { get; private set; } = [];
    public IReadOnlyList<ImportedRegister> Registers { get; private set; } = [];
    /// <summary>The small list of the house, to look at while nothing is typed.</summary>
    public IReadOnlyList<Occupation> Own { get; private set; } = [];

    /// <summary>What is said when the list has changed, to eye and ear.</summary>
    public string Said => !Asked ? "" : Hits.Count == 0 ? words["occupations.none", Q!] : Hits[0].IsAlike ? words["occupations.alike"] : Hits.Count == MostShown ? words["occupations.many", MostShown] : words.Count("occupations.found", Hits.Count);

    public OccupationName Name(Occupation occupation) => occupation.NameIn(words.Language);

    public async Task OnGetAsync()
    {
        await FindAsync(MostShown);
        if (Asked) return;
        Registers = await store.ImportedRegisters();
        Own = [.. register.All.Where(o => o.Code.Scheme == OccupationScheme.Own).OrderBy(o => Name(o).Text, StringComparer.Create(words.Tongue.Culture, ignoreCase: true))];
    }

    /// <summary>The hits alone, for the page's own script.</summary>
    public async Task<IActionResult> OnPostHitsAsync()
    {
        await FindAsync(MostShown);
        return Partial("_OccupationHits", this);
    }

    /// <summary>Names to offer in a form while somebody types one.</summary>
    public async Task<IActionResult> OnPostOptionsAsync()
    {
        await FindAsync(MostOffered);
        return Partial("_OccupationOptions", this);
    }

    async Task FindAsync(int most)
    {
        register = await known.For(store);
        if (Asked) Hits = register.Search(Q!, words.Language, most);
    }
}
