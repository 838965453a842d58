using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What became of the people: one report, drawn as figures, chart and table, with its definition in words. Who may not see the people sees no group under five.</summary>
[Declares(FieldGroup.Figures, Purpose.Quality)]
public sealed class OutcomesModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "from"), Display(Name = "outcomes.from")] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true, Name = "to"), Display(Name = "outcomes.to")] public DateOnly? To { get; set; }
    [BindProperty(SupportsGet = true, Name = "by"), Display(Name = "outcomes.show-by")] public Grouping By { get; set; }
    [BindProperty(SupportsGet = true, Name = "definition"), Display(Name = "outcomes.definition-label")] public string DefinitionCode { get; set; } = Definition.Nordic.Code;

    public OutcomeReport Report { get; private set; } = null!;
    public Chart Chart { get; private set; } = null!;
    public IReadOnlyList<(Programme Programme, IReadOnlyList<TargetActual> Targets)> Targets { get; private set; } = [];
    public DateOnly First { get; private set; }
    public DateOnly Today => visit.Today;
    /// <summary>What a funder's monthly report is about.</summary>
    public ReportPeriod LastMonth => new(new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1), new DateOnly(Today.Year, Today.Month, 1).AddDays(-1));
    public Definition Definition => Definition.Named(DefinitionCode) ?? Definition.Nordic;
    /// <summary>A leader's figures are the own units', whole; everybody else's are the organisation's, with small groups hidden.</summary>
    public bool IsOwn => visit.Actor.Persona == Persona.Leader;
    /// <summary>A leader's table of units has the other units beside the own, and there small groups are hidden.</summary>
    public bool HidesSmallGroups => !IsOwn || By == Grouping.Unit;
    /// <summary>The total that stands in the figures above the chart.</summary>
    public OutcomeRow Figures { get; private set; } = null!;
    public IReadOnlyList<Choice> Definitions => [.. Definition.All.Select(d => new Choice(d.Code, words.Of(d)))];

    /// <summary>Longer than this, in days, the chart steps by years, not quarters.</summary>
    const int LongPeriod = 3 * 366;

    Dictionary<string, string> names = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        return Page();
    }

    /// <summary>The same rows as a file; the trail says that it left the house.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        await ReadAsync();
        await store.RecordEventAsync("exported", "/outcomes", $"{Report.Period.From:O}..{Report.Period.Until:O} {CodeOf(By)} {Definition.Code}", stop);
        return File(Encoding.UTF8.GetBytes(new OutcomeTable(Report, NameOf).Write(TableFormat.Csv)), "text/csv; charset=utf-8", "outcomes.csv");
    }

    /// <summary>A row's group in the reader's language.</summary>
    public string NameOf(string group) => By switch
    {
        Grouping.Unit or Grouping.Programme => names.GetValueOrDefault(group, group),
        Grouping.Sex => words[$"codes.sex.{group}"],
        Grouping.Goal => words[$"codes.goal.{group}"],
        Grouping.Year => group,
    };

    /// <summary>What a reader of the unit's figures must know; empty when there is nothing.</summary>
    public string RemarkOf(string group) => By == Grouping.Unit ? visit.Units.FirstOrDefault(u => u.Id.ToString() == group)?.Remark ?? "" : "";

    public string UnitName(Id<Unit>? id) => id is { } unit ? visit.Units.FirstOrDefault(u => u.Id == unit)?.Name ?? "" : "";

    public string AddressOf(DateOnly from, DateOnly to) => $"/outcomes?from={from:O}&to={to:O}&by={By}&definition={Definition.Code}";

    async Task ReadAsync()
    {
        var until = To ?? Today;
        var from = From ?? until.AddYears(-1).AddDays(1);
        if (from > until)
        {
            ModelState.AddModelError("to", words["outcomes.period-backwards"]);
            from = until.AddYears(-1).AddDays(1);
        }
        var asked = new ReportPeriod(from, until).UpTo(Today);
        var period = IsOwn ? asked : asked.WholeQuarters(); // or two reports a day apart would tell of one person
        (From, To) = (From ?? period.From, To ?? period.Until);
        var all = await OutcomeFacts.For(store, new(DateOnly.MinValue, null), shelf);
        var own = visit.Actor.Persona == Persona.Leader ? visit.Actor.Units.ToHashSet() : [];
        all = ProtectedFacts.Counted(all, period, Definition);
        if (IsOwn) all = [.. all.Where(f => !own.Contains(f.Unit)), .. ProtectedFacts.Counted([.. all.Where(f => own.Contains(f.Unit))], period, Definition)];
        First = all.Count == 0 ? period.From : all.Min(f => f.Support.From);
        await NameAsync();
        IReadOnlyList<OutcomeFact> facts = IsOwn ? [.. all.Where(f => own.Contains(f.Unit))] : all;
        var report = OutcomeReport.From(HidesSmallGroups ? all : facts, period, By, Definition).SortedBy(NameOf, StringComparer.Create(words.Tongue.Culture, ignoreCase: true));
        var series = OutcomeSeries.From(facts, period, period.Until.DayNumber - period.From.DayNumber > LongPeriod ? TimeStep.Year : TimeStep.Quarter, Definition);
        Report = HidesSmallGroups ? SmallGroups.Hide(report, own.Select(u => u.ToString()).ToHashSet()) : report;
        Figures = IsOwn ? OutcomeReport.From(facts, period, By, Definition).Total : Report.Total;
        Chart = Chart.Of("outcomes.chart", null, (OutcomeWords.NameKey(Definition), IsOwn ? series : SmallGroups.Hide(series)));
        Targets = await TargetsAsync(facts, period, own);
    }

    async Task NameAsync()
    {
        var programmes = await store.Programmes.AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync();
        names = visit.Units.ToDictionary(u => u.Id.ToString(), u => u.Name);
        foreach (var programme in programmes) names[programme.Id.ToString()] = programme.Name;
    }

    async Task<List<(Programme, IReadOnlyList<TargetActual>)>> TargetsAsync(IReadOnlyList<OutcomeFact> facts, ReportPeriod period, HashSet<Id<Unit>> own)
    {
        var programmes = await store.Programmes.AsNoTracking().Include(p => p.Targets).Where(p => p.Targets.Any()).ByName().ToListAsync();
        var withPeople = facts.Select(f => f.Programme).ToHashSet();
        return [.. programmes.Where(p => withPeople.Contains(p.Id)).Select(p => (p, (IReadOnlyList<TargetActual>)[.. p.Targets.OrderBy(t => t.Kind)
            .Select(t => TargetActual.Of(t, facts, period, Definition)).Select(a => IsOwn ? a : SmallGroups.Hide(a, own))]))];
    }

    static string CodeOf(Grouping by) => by.ToString().ToLowerInvariant();
}
