using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The same leads in rows: what has waited longest first, by stage, by name, as a file.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class LeadListModel(Store store, Visit visit, Words words, ListMemory memory) : LeadsPage(store, visit, words)
{
    const int PageSize = 50;

    [BindProperty(SupportsGet = true), Display(Name = "leads.firm-holds")] public string Q { get; set; } = "";
    [BindProperty(SupportsGet = true), Display(Name = "leads.stands")] public LeadStage? Stage { get; set; }
    /// <summary>Which page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true)] public int At { get; set; } = 1;

    public IReadOnlyList<LeadLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int Pages => (Total + PageSize - 1) / PageSize;
    public bool IsEverything => !IsNarrowed && Stage is null && Q.Length == 0;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await BeginAsync(("stage", Stage?.ToString()), ("q", Q)) is { } view) return Redirect(view);
        At = Math.Clamp(At, 1, 10_000);
        (Lines, Total) = await Store.LeadPage(Narrowed, (At - 1) * PageSize, PageSize);
        memory.Stands(Board, PageAt(At));
        return Page();
    }

    /// <summary>All that the reader sees of what was asked for; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        Begin();
        (Lines, Total) = await Store.LeadPage(Narrowed, 0, int.MaxValue);
        await Store.RecordEventAsync("exported", List, $"{Lines.Count}", stop);
        var file = new CsvTable(DecimalComma: true).Write(
            [Words["employers.employer"], Words["leads.what"], Words["leads.for"], Words["leads.stands"], Words["leads.since"], Words["leads.begins-with"], Words["leads.next-step"], Words["leads.due"], Words["leads.followed-by"]],
            Lines.Select(l => (IReadOnlyList<object?>)[l.Firm, l.Lead.What, l.Person, Words.Of(l.Lead.Stage), l.Lead.Since, Words.Of(l.Lead.Strategy), l.Lead.NextStep.Reveal(), l.Lead.DueOn, l.Staff]));
        return File(file, "text/csv; charset=utf-8", "job-lead-list.csv");
    }

    public string PageAt(int page) => AddressOf(List, ("stage", Stage), ("q", Q), ("at", page));

    public string FileAddress => AddressOf(List, ("stage", Stage), ("q", Q), ("handler", "Csv"));

    LeadSought Narrowed => Sought with { Stage = Stage, Words = Q };
}
