using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Every employer that the organisation knows, by name. As a file too.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class EmployersModel(Store store, Words words, ListMemory memory) : PageModel
{
    const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")] public string Q { get; set; } = "";
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "at")] public int At { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public IReadOnlyList<Employer> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;

    public async Task OnGetAsync()
    {
        At = Math.Clamp(At, 1, 10_000);
        (Rows, Total) = await store.Employers.Page(Q, (At - 1) * PageSize, PageSize);
        memory.Stands("/employers", AddressOf(At));
    }

    /// <summary>Everyone that the words find, not just this page; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        (Rows, Total) = await store.Employers.Page(Q, 0, int.MaxValue);
        await store.RecordEventAsync("exported", "/employers", $"{Total}", stop);
        var file = new CsvTable(DecimalComma: true).Write([words["employers.name"], words["employers.place"], words["employers.phone"]], Rows.Select(e => (IReadOnlyList<object?>)[e.Name, e.Place, e.Phone]));
        return File(file, "text/csv; charset=utf-8", "employer-list.csv");
    }

    public string AddressOf(int page) => $"/employers?q={Uri.EscapeDataString(Q)}&at={page}";
}
