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

    public async Task OnGetAsync()
    {
        await ReadAsync(whole: false);
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

    async Task ReadAsync(bool whole)
    {
        var order = memory.Order(Path, Order);
        var coaches = visit.Actor.Persona == Persona.Leader ? await store.Staff.Names() : null;
        var at = Math.Clamp(PageNumber, 1, 10_000);
        var (running, others) = await store.Counted();
        if (!whole && Phase is null && Part is null && (Show is Shown.All or Shown.Ended) && running + others > WholeUpTo)
        {
            var page = await store.Page(Show == Shown.All, order, (at - 1) * PersonList.PageSize, PersonList.PageSize);
            People = new(Told(page), Show, Path, coaches) { PageNumber = at, Order = order, Counted = new Dictionary<Shown, int> { [Shown.All] = running, [Shown.Ended] = others } };
            return;
        }
        var rows = Told(await store.All());
        var only = "";
        if (Phase is not null && rows.FirstOrDefault(IsInPhase) is { } there)
        {
            (only, Only) = ($"phase={Uri.EscapeDataString(Phase)}", words.NameOf(there.Clock!));
            rows = [.. rows.Where(IsInPhase)];
        }
        else if (Part is { } part)
        {
            var facts = await DriftFacts.For(store, new(visit.Today, visit.Today), shelf);
            (only, Only) = ($"part={part}", words.Of(part));
            rows = [.. rows.Where(r => facts.TryGetValue(r.Row.Id, out var fact) && fact.Belongs(part, visit.Today))];
        }
        People = new(rows, Show, Path, coaches) { PageNumber = at, Only = only, Order = order };
    }

    List<PersonRow> Told(IEnumerable<CaseloadRow> rows) => [.. rows.Select(r => new PersonRow(r, shelf, visit.Today, words) { For = visit.InsteadOf(r.Coaches) })];

    bool IsInPhase(PersonRow row) => row.IsRunning && row.Clock is { } clock && $"{clock.Method.Key.Code}.{clock.Phase.Code}" == Phase;
}
