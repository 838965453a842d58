using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A page on which somebody changes one of the organisation's own methods: step by step, each kept in the draft, with the differences from the original beside it.</summary>
public abstract class AdaptPage(Store store, PackShelf shelf, Words words) : FormPage
{
    // Where in a pack's file a fault lies, and which field of a form says it; the first that fits.
    static readonly (string Place, string Field)[] Fields =
    [
        (".names", "Form.Name"), (".summary", "Form.Summary"), (".purpose", "Form.Purpose"), (".role", "Form.Role"), (".clock.runs", "Form.Runs"),
        (".clock.warnAfter", "Form.WarnAfter.Count"), (".clock.atMost", "Form.AtMost.Count"), (".clock.atLeast", "Form.AtLeast.Count"),
        (".clock.extendableTo", "Form.ExtendableTo.Count"), (".clock.extendable", "Form.Extendable"), (".employerContactEvery", "Form.EmployerContactEvery.Count"),
        (".contactEvery", "Form.ContactEvery.Count"), (".caseload.least", "Form.Least"), (".caseload.most", "Form.Most"),
    ];

    [BindProperty(SupportsGet = true)] public Id<AdaptedMethod> Id { get; set; }

    public AdaptedDraft Draft { get; private set; } = null!;
    public bool MayEdit => store.MayRun(Draft.Method.UnitId);
    public string Name => words.Name(Draft.Pack);
    /// <summary>The pack's own language.</summary>
    public string Language => Draft.Pack.Language;
    public IReadOnlyList<Choice> Units => words.Choices<SpanUnit>();
    /// <summary>What the draft says otherwise than the pack it was copied from.</summary>
    public MethodChanges Changes => new(Draft.Original, Draft.Pack, shelf.Vocabulary, words);
    /// <summary>Our languages but the pack's own.</summary>
    public IReadOnlyList<Tongue> OtherTongues => [.. Tongue.All.Where(t => t.Code != Language)];
    protected Store Store => store;
    protected PackShelf Shelf => shelf;
    protected Words Words => words;

    public override Task PrepareAsync() => FindOwnAsync();

    /// <summary>The method, whoever in the organisation asks.</summary>
    protected async Task FindAsync() => Draft = AdaptedDraft.Of(await store.AdaptedMethods.ById(Id), shelf);

    /// <summary>The method, for those who may change it.</summary>
    protected async Task FindOwnAsync()
    {
        await FindAsync();
        if (!MayEdit) throw new NotHere();
    }

    public override Task FillAsync()
    {
        Version = Draft.Method.Version;
        return Task.CompletedTask;
    }

    /// <summary>Changes the draft, keeps it and goes back to the method; or draws the form again with what is wrong.</summary>
    /// <param name="reshape">From what the draft says to what it shall say, as the organisation's own suggestion.</param>
    /// <param name="place">Where on the method's page the reader looks next.</param>
    protected async Task<IActionResult> KeepAsync(Func<AdaptedDraft, string, MethodPack> reshape, string place)
    {
        ArgumentNullException.ThrowIfNull(reshape);
        await FindOwnAsync();
        var own = await store.Organisations.NameOfOwn();
        try
        {
            Draft.Keep(reshape(Draft, own), own);
        }
        catch (BrokenPack broken)
        {
            return await DrawnAsync(broken);
        }
        store.Expect(Draft.Method, Version);
        await store.SaveChangesAsync();
        return Redirect($"/packs/adapt/{Id}{place}");
    }

    /// <summary>The same page with every fault beside its field.</summary>
    async Task<IActionResult> DrawnAsync(BrokenPack broken)
    {
        await PrepareAsync();
        foreach (var fault in broken.Faults)
            ModelState.AddModelError(Fields.FirstOrDefault(f => fault.Path.Contains(f.Place, StringComparison.Ordinal)).Field ?? "", words.InWords(fault));
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
