using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The waiting list: who waits for a place or has one and waits to begin, since when, and for what; the longest first. As a file, too.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class WaitingPeopleModel(Store store, Visit visit, Words words, ListMemory memory) : PageModel
{
    const string Path = "/referrals/waiting";

    [BindProperty(SupportsGet = true, Name = "at")] public int At { get; set; } = 1;

    public DateOnly Today => visit.Today;
    public bool HasUnits => visit.Actor.Units.Count > 1;
    public IReadOnlyList<(Referral Referral, string Name)> People { get; private set; } = [];
    public ListPages Pages { get; private set; } = ListPages.None;

    public async Task OnGetAsync()
    {
        At = ListPages.Asked(At);
        (People, var total) = await store.WaitingWithNames(ListPages.Skipped(At), ListPages.Size);
        Pages = new(At, total, AddressOf);
        memory.Stands(ReferralsModel.Path, AddressOf(At));
    }

    /// <summary>Everybody who waits, not just this page; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        (People, var total) = await store.WaitingWithNames(0, int.MaxValue);
        await store.RecordEventAsync("exported", Path, $"{total}", stop);
        var file = new CsvTable(DecimalComma: true).Write([words["participants.name"], words["participants.from"], words["intake.days"], words["intake.awaits"], words["participants.unit"]],
            People.Select(p => (IReadOnlyList<object?>)[p.Name, p.Referral.WaitingSince, p.Referral.DaysWaiting(Today), p.Referral.Awaits.Reveal(), UnitOf(p.Referral)]));
        return File(file, "text/csv; charset=utf-8", "waiting-list.csv");
    }

    public string UnitOf(Referral referral) => referral is null ? "" : visit.NameOf(referral.UnitId);

    static string AddressOf(int at) => at == 1 ? Path : $"{Path}?at={at}";
}
