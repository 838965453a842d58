using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Everybody the reader supports or leads, also those whose support has ended; or those whom a figure of the drift view speaks of. As a file too.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ParticipantsModel(Store store, Visit visit, PackShelf shelf, Words words, ListMemory memory) : PageModel
{
    /// <summary>Where the list stands.</summary>
    public const string Path = "/participants";

    /// <summary>So many are fetched whole, so that each part can be counted by our rules; of more the store makes a page.</summary>
    public const int WholeUpTo = 1000;

    List<PersonRow>? everybody;
    IReadOnlyDictionary<Id<Enrolment>, DriftFact>? facts;

    [BindProperty(SupportsGet = true)] public Shown Show { get; set; }
    [BindProperty(SupportsGet = true, Name = "at")] public int PageNumber { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public CaseloadOrder? Order { get; set; }
    /// <summary>Only who is in this phase, as <see cref="PhaseWait.Place"/> names it.</summary>
    [BindProperty(SupportsGet = true)] public string? Phase { get; set; }
    [BindProperty(SupportsGet = true)] public DriftPart? Part { get; set; }

    public PersonList People { get; private set; } = new([], Shown.All, Path, null);
    /// <summary>Which they are, in words; null for everybody.</summary>
    public string? Only { get; private set; }
    public string FileAddress => $"{People.AddressOf(Show)}{(People.AddressOf(Show).Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler=Csv";

    /// <summary>Where the list shows everybody, whatever it opens with.</summary>
    public string EverybodyAddress => People.OpensWithView ? $"{Path}?show={Shown.All}" : Path;

    /// <summary>Asked for nothing, the list opens with the view that the reader chose for it.</summary>
    public async Task OnGetAsync()
    {
        var (views, first) = await store.ViewsOf(ViewedList.Participants);
        if (Request.Query.Count == 0 && first is not null) Take(PeopleFilter.Of(first.Shows));
        await ReadAsync(whole: false, views.Any(view => view.Shows["part"] is not null));
        var now = new PeopleFilter(Show, People.Order, Phase, Part).Said;
        People = People with { Views = ViewBar.Of(ViewedList.Participants, now, views, CountOf, Id<SavedView>.New(store.Now)), OpensWithView = first is not null };
        memory.Stands(Path, People.PageNumber == 1 ? People.AddressOf(Show) : People.AddressOf(People.PageNumber));
    }

    /// <summary>To whoever stands beside somebody in the list; where nobody does, back to the row.</summary>
    public async Task<IActionResult> OnGetBesideAsync(Id<Enrolment> of, int step)
    {
        await ReadAsync(whole: false);
        var part = People.Part.Select(r => r.Row.Id).ToList();
        var beside = part.IndexOf(of) is >= 0 and var at ? at + Math.Sign(step) : -1;
        return Redirect(beside >= 0 && beside < part.Count ? $"/enrolments/{part[beside]}" : memory.BackTo(Path, of));
    }

    /// <summary>The part at hand as a file, in its order; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        await ReadAsync(whole: true);
        await store.RecordEventAsync("exported", Path, $"{Show} {People.Part.Count}", stop);
        return File(PeopleFile.Of(People, words), "text/csv; charset=utf-8", "people-list.csv");
    }

    void Take(PeopleFilter filter) => (Show, Order, Phase, Part) = (filter.Show, filter.Order, filter.Phase, filter.Part);

    // A part of the drift view needs facts that the rows do not have; they are fetched when it is shown, or a view of it counted.
    async Task ReadAsync(bool whole, bool withFacts = false)
    {
        var order = memory.Order(Path, Order);
        var coaches = visit.Actor.Persona == Persona.Leader ? await store.Staff.Names() : null;
        var at = Math.Clamp(PageNumber, 1, 10_000);
        var (running, others) = await store.Counted();
        var there = Phase is null ? null : shelf.PhaseAt(Phase);
        if (there is null) Phase = null; // no method has it
        if (!whole && Phase is null && Part is null && (Show is Shown.All or Shown.Ended) && running + others > WholeUpTo)
        {
            var page = await store.Page(Show == Shown.All, order, (at - 1) * PersonList.PageSize, PersonList.PageSize);
            People = new(Told(page), Show, Path, coaches) { PageNumber = at, Order = order, Counted = new Dictionary<Shown, int> { [Shown.All] = running, [Shown.Ended] = others } };
            return;
        }
        everybody = Told(await store.All());
        if (Part is not null || (withFacts && everybody.Count <= WholeUpTo)) facts = await DriftFacts.For(store, new(visit.Today, visit.Today), shelf);
        var only = "";
        if (there is { } named) (only, Only) = ($"phase={Uri.EscapeDataString(Phase!)}", words.Name(named.Phase, named.Method));
        else if (Part is { } part) (only, Only) = ($"part={part}", words.Of(part));
        People = new([.. everybody.Where(r => IsAmong(r, Phase, Part))], Show, Path, coaches) { PageNumber = at, Only = only, Order = order };
    }

    List<PersonRow> Told(IEnumerable<CaseloadRow> rows) => [.. rows.Select(r => new PersonRow(r, shelf, visit.Today, words) { For = visit.InsteadOf(r.Coaches) })];

    bool IsAmong(PersonRow row, string? phase, DriftPart? part) =>
        phase is not null ? row.IsInPhase(phase)
        : part is null || (facts?.TryGetValue(row.Row.Id, out var fact) == true && fact.Belongs(part.Value, visit.Today));

    // As the parts themselves: of too many nobody counts.
    int? CountOf(SavedView view)
    {
        if (everybody is null || everybody.Count > WholeUpTo) return null;
        var (show, _, phase, part) = PeopleFilter.Of(view.Shows);
        return everybody.Count(row => IsAmong(row, phase, part) && row.IsIn(show));
    }
}
