using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What the files would do, before anything is done: which column is what, how many rows are new, and everything that is wrong.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class ImportPreviewModel(Store store, StoreAddress address, Visit visit, Uploads uploads, HandedIn handedIn, PackShelf shelf, Labels labels, Words words, JobRunner runner) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Job> Id { get; set; }
    /// <summary>Asks what the columns are even where the answer is known.</summary>
    [BindProperty(SupportsGet = true)] public bool Map { get; set; }
    /// <summary>One answer for each heading, in their order: a column's name, "-" to leave it out, or nothing yet.</summary>
    [BindProperty] public List<string> Columns { get; set; } = [];
    [BindProperty] public string? Unit { get; set; }
    [BindProperty] public string? Programme { get; set; }
    [BindProperty] public string? Coach { get; set; }

    public Job Job { get; private set; } = null!;
    public ImportOrder Order { get; private set; } = null!;
    public FirstLook Look { get; private set; } = null!;
    public SheetMapping Mapping { get; private set; } = null!;
    public IReadOnlyList<Choice> ColumnChoices { get; private set; } = [];
    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Programmes { get; private set; } = [];
    public IReadOnlyList<Choice> Coaches { get; private set; } = [];
    /// <summary>Null while the columns are still to be matched.</summary>
    public ImportOutcome? Outcome { get; private set; }

    public const string LeftOut = "-";

    public string WordOf(string table) => labels.TableIn(words.Language, table);

    public string PlaceOf(Problem problem) => words.Place(problem, labels);

    public override async Task PrepareAsync()
    {
        Job = await store.Mine(Id);
        if (Job.Order.IsEmpty || Job.Kind != ImportOrder.Kind) throw new NotHere();
        Order = ImportOrder.Of(Job);
        if (!uploads.Has(Order)) throw new NotHere();
        Look = handedIn.LookAt(Order);
        if (!Look.HoldsTables && Look.Problems.Count == 0)
        {
            Mapping = await handedIn.MappingAsync(store, Order, Look.Headings);
            ColumnChoices = [.. SheetMapping.Columns.Select(c => new Choice(c, labels.ColumnIn(words.Language, c)))];
            Units = [.. (await store.Units.AsNoTracking().ByName().ToListAsync()).Select(u => new Choice(u.Reference ?? u.Id.ToString(), u.Name))];
            Programmes = [.. (await store.Programmes.AsNoTracking().ByName().ToListAsync()).Select(p => new Choice(p.Reference ?? p.Id.ToString(), p.Name))];
            Coaches = [.. (await store.Staff.AsNoTracking().ByName().ToListAsync()).Select(s => new Choice(s.Reference ?? s.Id.ToString(), s.Name))];
            (Unit, Programme, Coach) = (Unit ?? Order.Defaults?.Unit, Programme ?? Order.Defaults?.Programme, Coach ?? Order.Defaults?.Coach);
            if (Map || Order.Defaults is null || !HandedIn.Answers(Mapping, Look.Headings)) return;
        }
        Outcome = await TriedAsync();
    }

    public override async Task<IActionResult> OnGetAsync()
    {
        if ((await store.Mine(Id)).Due != JobQueries.OnHold) return Redirect($"/import/{Id}/result");
        return await base.OnGetAsync();
    }

    /// <summary>What was chosen for a heading before; nothing when it is still open.</summary>
    public string Chosen(string heading) => Mapping.Meaning(heading) switch
    {
        { IsLeftOut: true } => LeftOut,
        { Column: { } column } => column,
        _ => "",
    };

    public async Task<IActionResult> OnPostMapAsync()
    {
        Job = await store.Mine(Id);
        Order = ImportOrder.Of(Job);
        if (!uploads.Has(Order)) throw new NotHere();
        var headings = handedIn.LookAt(Order).Headings;
        if (Job.Due != JobQueries.OnHold || Columns.Count != headings.Count) throw new NotHere();
        var mapping = new SheetMapping(headings.Zip(Columns).Where(m => !string.IsNullOrEmpty(m.Second)).ToDictionary(m => m.First, m => m.Second == LeftOut ? null : m.Second));
        await HandedIn.RememberAsync(store, headings, mapping);
        Job.Order = (Order with { Mapping = mapping.ColumnOf, Defaults = new(Given(Unit), Given(Programme), Given(Coach)) }).Seal();
        await store.SaveChangesAsync();
        return Redirect($"/import/{Id}");
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        Job = await store.Mine(Id);
        if (Job.Due == JobQueries.OnHold)
        {
            Job.Due = store.Now;
            await store.SaveChangesAsync();
            runner.Wake();
        }
        return Redirect($"/import/{Id}/result");
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        Job = await store.Mine(Id);
        if (Job.Due != JobQueries.OnHold) return Redirect($"/import/{Id}/result");
        uploads.Wipe(ImportOrder.Of(Job));
        store.Remove(Job);
        await store.SaveChangesAsync();
        return Redirect("/import");
    }

    /// <summary>In a store of its own, which is thrown away: nothing that is only being looked at can be saved by accident.</summary>
    async Task<ImportOutcome> TriedAsync()
    {
        await using var trial = address.OpenAs(visit.Actor, Purpose.Support);
        return await new CaseloadImport(trial, shelf).TryAsync(await handedIn.ReadAsync(trial, Order, HttpContext.RequestAborted), HttpContext.RequestAborted);
    }

    static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
