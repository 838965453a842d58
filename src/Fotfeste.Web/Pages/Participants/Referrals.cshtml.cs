using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The unit's referrals: who waits for an answer, whose door stands open, and what was answered lately. Those that wait as a file, too.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ReferralsModel(Store store, Visit visit, Words words, CountryWords here, ListMemory memory) : PageModel
{
    /// <summary>Under this name the lists of referrals remember where the reader stood.</summary>
    public const string Path = "/referrals";

    [BindProperty(SupportsGet = true, Name = "at")] public int At { get; set; } = 1;
    /// <summary>Which page of those that were answered.</summary>
    [BindProperty(SupportsGet = true, Name = "answered")] public int AnsweredAt { get; set; } = 1;

    public DateOnly Today => visit.Today;
    public IReadOnlyList<(Referral Referral, string Name)> Waiting { get; private set; } = [];
    public ListPages WaitingPages { get; private set; } = ListPages.None;
    public IReadOnlyList<(Referral Referral, string Name)> Answered { get; private set; } = [];
    public ListPages AnsweredPages { get; private set; } = ListPages.None;

    public async Task OnGetAsync()
    {
        (At, AnsweredAt) = (ListPages.Asked(At), ListPages.Asked(AnsweredAt));
        (Waiting, var waiting) = await store.OpenWithNames(ListPages.Skipped(At), ListPages.Size);
        (Answered, var answered) = await store.AnsweredWithNames(ListPages.Skipped(AnsweredAt), ListPages.Size);
        WaitingPages = new(At, waiting, at => AddressOf(at, AnsweredAt));
        AnsweredPages = new(AnsweredAt, answered, at => AddressOf(At, at));
        memory.Stands(Path, AddressOf(At, AnsweredAt));
    }

    /// <summary>Everybody who waits for an answer, not just this page; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        (Waiting, var total) = await store.OpenWithNames(0, int.MaxValue);
        await store.RecordEventAsync("exported", Path, $"{total}", stop);
        var file = new CsvTable(DecimalComma: true).Write([words["participants.name"], words["intake.code"], words["participants.wish"], words["participants.source"], words["participants.received-on"], words["participants.waits"]],
            Waiting.Select(w => (IReadOnlyList<object?>)[w.Name, w.Referral.Code, w.Referral.Wish.Reveal(), here.Of(CodeList.ReferralSource, w.Referral.Source, w.Referral.SourceInCountry), w.Referral.ReceivedOn, w.Referral.WaitingSince]));
        return File(file, "text/csv; charset=utf-8", "referrals.csv");
    }

    static string AddressOf(int at, int answered) => (at, answered) == (1, 1) ? Path : $"{Path}?at={at}&answered={answered}";
}
