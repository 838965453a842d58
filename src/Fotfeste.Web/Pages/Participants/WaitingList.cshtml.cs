using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What authorities have not answered: how long each lets people wait, and about whom, the longest first. A coach sees the own people, a leader the led units'. As a file, too.</summary>
[Declares(FieldGroup.Income, Purpose.Coordination)]
public sealed class WaitingListModel(Store store, Visit visit, Words words, ListMemory memory) : PageModel
{
    /// <summary>Under this name the list remembers where the reader stood.</summary>
    public const string Path = "/waiting-for";

    [BindProperty(SupportsGet = true, Name = "at")] public int At { get; set; } = 1;

    public DateOnly Today => visit.Today;
    public IReadOnlyList<(WaitingFor Waiting, string Name)> Rows { get; private set; } = [];
    public ListPages Pages { get; private set; } = ListPages.None;
    /// <summary>Of everybody, not just this page.</summary>
    public IReadOnlyList<AuthorityWait> Authorities { get; private set; } = [];

    public async Task OnGetAsync()
    {
        At = ListPages.Asked(At);
        var all = await store.Unanswered();
        Authorities = AuthorityWait.Of(all, Today);
        Rows = await store.UnansweredWithNames(ListPages.Skipped(At), ListPages.Size);
        Pages = new(At, all.Count, AddressOf);
        memory.Stands(Path, AddressOf(At));
    }

    /// <summary>Everything that is waited for, not just this page; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        Rows = await store.UnansweredWithNames(0, int.MaxValue);
        await store.RecordEventAsync("exported", Path, $"{Rows.Count}", stop);
        var file = new CsvTable(DecimalComma: true).Write([words["participants.name"], words["intake.authority"], words["intake.what"], words["intake.asked-on"], words["intake.days"]],
            Rows.Select(r => (IReadOnlyList<object?>)[r.Name, r.Waiting.Authority.Reveal(), r.Waiting.What.Reveal(), r.Waiting.Since, r.Waiting.DaysOn(Today)]));
        return File(file, "text/csv; charset=utf-8", "waiting-for.csv");
    }

    static string AddressOf(int at) => at == 1 ? Path : $"{Path}?at={at}";
}
