using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Where things get stuck: a coach sees the own people's figures, a leader the led units'. Nobody is named, nobody is ranked, and no coach is in it.</summary>
[Declares(FieldGroup.Figures, Purpose.Quality)]
public sealed class DriftModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    /// <summary>How far back days, first contacts and places are counted, in months.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [3, 12, 36];

    [BindProperty(SupportsGet = true, Name = "months")] public int Months { get; set; } = 12;
    [BindProperty(SupportsGet = true, Name = "unit"), Display(Name = "quality.unit")] public Id<Unit>? Unit { get; set; }

    public DriftReport Report { get; private set; } = null!;
    public bool Leads => visit.Actor.Persona == Persona.Leader;
    /// <summary>The led units, when there is more than one to choose from.</summary>
    public IReadOnlyList<Choice> Units => Leads && visit.Actor.Units.Count > 1 ? [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).Select(u => Choice.Of(u.Id, u.Name))] : [];
    public IEnumerable<IGrouping<PackKey, PhaseWait>> Methods => Report.Waits.GroupBy(w => w.Method.Key);

    public Task OnGetAsync() => ReadAsync();

    /// <summary>The same figures as a file; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        await ReadAsync();
        await store.RecordEventAsync("exported", "/drift", $"{Report.Period.From:O}..{Report.Period.Until:O}", stop);
        return File(Encoding.UTF8.GetBytes(new DriftTable(Report).Csv()), "text/csv; charset=utf-8", "drift.csv");
    }

    public string AddressOf(int months) => $"/drift?months={months}{(Unit is { } unit ? $"&unit={unit}" : "")}";

    public string MethodName(IGrouping<PackKey, PhaseWait> method) => words.Name(method.First().Method);

    async Task ReadAsync()
    {
        if (!Lengths.Contains(Months)) Months = 12;
        var period = new ReportPeriod(visit.Today.AddMonths(-Months).AddDays(1), visit.Today);
        var facts = await DriftFacts.For(store, period, shelf, Units.Count > 0 ? Unit : null);
        Report = DriftReport.Of([.. facts.Values], period, visit.Today);
    }
}
