using System.ComponentModel.DataAnnotations;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One of the organisation's own methods: its phases to be renamed, moved, added and left out, what differs from the original, its versions, and the programmes that follow it.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AdaptedModel(Store store, PackShelf shelf, Words words, TimeProvider clock) : AdaptPage(store, shelf, words)
{
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    [BindProperty] public Id<AdaptedVersion> VersionId { get; set; } = Id<AdaptedVersion>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "adapting.note", Description = "adapting.note-hint"), RefusedAs("adapting.note-missing")] public string Note { get; set; } = "";

    public string WhoseIs => Draft.Method.UnitId is { } unit ? units.FirstOrDefault(u => u.Id == unit)?.Name ?? Words["adapting.another-unit"] : Words["adapting.everybodys"];
    public IReadOnlyList<Programme> Followers { get; private set; } = [];
    IReadOnlyList<Unit> units = [];
    Dictionary<Id<StaffMember>, string> staff = [];

    public string NameOf(Id<StaffMember> id) => staff.GetValueOrDefault(id, "");

    /// <summary>The programme follows an older version, and whoever reads this may move it.</summary>
    public bool MayMove(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return programme.Method.Version < Draft.Method.Newest!.Number && Store.MayRun(programme.UnitId);
    }

    /// <summary>The phase's clock in a line: reminder, limits, or that no days are counted.</summary>
    public string ClockOf(Phase phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        (MethodAspect Aspect, Span? Span)[] limits =
            [(MethodAspect.WarnAfter, phase.Clock.WarnAfter), (MethodAspect.AtLeast, phase.Clock.AtLeast), (MethodAspect.AtMost, phase.Clock.AtMost), (MethodAspect.ExtendableTo, phase.Clock.ExtendableTo)];
        var said = limits.Where(l => l.Span is not null).Select(l => $"{Words.Of(l.Aspect)}: {Words.Span(l.Span!.Value)}").ToList();
        return !phase.Clock.Runs ? Words["adapting.no-clock"] : said.Count == 0 ? Words["adapting.no-limits"] : string.Join(" · ", said);
    }

    public override async Task PrepareAsync()
    {
        await FindAsync();
        Followers = await Store.Programmes.Following(Draft.Method.Code);
        units = await Store.Units.InOrder();
        staff = await Store.Staff.Names();
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Note))) Note = Draft.Pack.Note ?? ""; // the other forms of the page do not hold it
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Draft.Method.Version,
    [
        new(Words["adapting.phases"], string.Join(", ", Draft.Pack.Phases.Select(p => Words.Name(p, Draft.Pack))), ""),
        new(Words["adapting.note"], Draft.Pack.Note ?? "", Note),
    ]);

    public async Task<IActionResult> OnGetFileAsync(int? number)
    {
        await FindAsync();
        var content = number is null ? PackWriter.Method(Draft.Pack) : Draft.Method.Published.FirstOrDefault(v => v.Number == number)?.Content ?? throw new NotHere();
        return File(Encoding.UTF8.GetBytes(content), MediaTypeNames.Application.Json, $"{Draft.Method.Code}.{number ?? Draft.Pack.Key.Version}.json");
    }

    public Task<IActionResult> OnPostMoveAsync(string code, int by) => KeepAsync((draft, _) => draft.Pack.Has(code) ? draft.Pack.Moved(code, by) : throw new NotHere(), $"#phase-{code}");

    public Task<IActionResult> OnPostLeaveAsync(string code) => KeepAsync((draft, _) => draft.Pack.Has(code) ? draft.Pack.Without(code) : throw new NotHere(), "#left-out");

    public Task<IActionResult> OnPostBringAsync(string code) => KeepAsync((draft, _) =>
    {
        var phase = draft.LeftOut.FirstOrDefault(p => p.Code == code) ?? throw new NotHere();
        return draft.Pack.Adding(phase, draft.Original.OrderOf(code) is var at and >= 0 ? at : draft.Pack.Phases.Count);
    }, $"#phase-{code}");

    public async Task<IActionResult> OnPostPublishAsync()
    {
        await FindOwnAsync();
        if (Draft.Method.Published.All(v => v.Id != VersionId))
        {
            Draft.Publish(VersionId, Note, await Store.Organisations.NameOfOwn(), Store.Actor.StaffId, Store.Actor.Today);
            Store.Expect(Draft.Method, Version);
            await Store.SaveChangesAsync();
        }
        return Redirect($"/packs/adapt/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostDropAsync()
    {
        await FindOwnAsync();
        Draft.Method.DropDraft(Draft.Newest);
        Store.Expect(Draft.Method, Version);
        await Store.SaveChangesAsync();
        return Redirect(Draft.Method.IsWithdrawn ? "/packs/adapt" : $"/packs/adapt/{Id}");
    }
}
