using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Every employer that the organisation knows, by name. As a file too.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class EmployersModel(Store store, PackShelf shelf, Words words, ListMemory memory) : PageModel
{
    const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")] public string Q { get; set; } = "";
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "at")] public int At { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    /// <summary>Only those with practice again and again and no job.</summary>
    [BindProperty(SupportsGet = true, Name = "practice")] public bool Practice { get; set; }

    /// <summary>Only those with whom nobody has spoken for half a year.</summary>
    [BindProperty(SupportsGet = true, Name = "dormant")] public bool Dormant { get; set; }

    /// <summary>A leader sees how the employers fare, too.</summary>
    public bool Leads => store.Actor.Persona == Persona.Leader;
    public IReadOnlyList<Employer> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;

    /// <summary>The saved views of the list.</summary>
    public ViewBar Views { get; private set; } = null!;

    /// <summary>Asked for nothing, the list opens with the view that the reader chose for it.</summary>
    public async Task OnGetAsync()
    {
        var (views, first) = await store.ViewsOf(ViewedList.Employers);
        if (Request.Query.Count == 0 && first is not null) Q = Searched(first);
        At = Math.Clamp(At, 1, 10_000);
        (Rows, Total) = await store.Employers.Page(Q, (At - 1) * PageSize, PageSize, Among);
        var found = await store.Employers.FoundBy([.. views.Select(Searched)]);
        Views = ViewBar.Of(ViewedList.Employers, ListFilter.Of(ViewedList.Employers, ("q", Q)), views, view => found?[Searched(view)], Id<SavedView>.New(store.Now));
        memory.Stands("/employers", AddressOf(At));
    }

    /// <summary>Everyone that the words find, not just this page; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        (Rows, Total) = await store.Employers.Page(Q, 0, int.MaxValue, Among);
        await store.RecordEventAsync("exported", "/employers", $"{Total}", stop);
        var file = new CsvTable(DecimalComma: true).Write([words["employers.name"], words["employers.place"], words["employers.phone"]], Rows.Select(e => (IReadOnlyList<object?>)[e.Name, e.Place, e.Phone]));
        return File(file, "text/csv; charset=utf-8", "employer-list.csv");
    }

    IQueryable<Id<Employer>>? Among => (Practice, Dormant) switch
    {
        (true, true) => store.RepeatedPractice(shelf).Intersect(store.Dormant()),
        (true, false) => store.RepeatedPractice(shelf),
        (false, true) => store.Dormant(),
        (false, false) => null,
    };

    /// <summary>What narrows the list beside the words, as it stands in an address.</summary>
    public static string Narrowed(bool practice, bool dormant) => $"{(practice ? "&practice=true" : "")}{(dormant ? "&dormant=true" : "")}";

    static string Searched(SavedView view) => view.Shows["q"] ?? "";

    public string AddressOf(int page) => $"/employers?q={Uri.EscapeDataString(Q)}&at={page}{Narrowed(Practice, Dormant)}";
}
