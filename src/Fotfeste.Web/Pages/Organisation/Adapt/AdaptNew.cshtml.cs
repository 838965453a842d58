using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A copy of a method, to be adapted: from which, under which name, in which language, for whom and why.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AdaptNewModel(Store store, PackShelf shelf, Words words, TimeProvider clock) : FormPage
{
    [BindProperty] public Id<AdaptedMethod> MethodId { get; set; } = Id<AdaptedMethod>.New(clock.GetUtcNow());
    /// <summary>Code of the method, as a link may name it.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "adapting.original", Description = "adapting.original-hint"), RefusedAs("adapting.origin-unknown", "adapting.contrast")] public string From { get; set; } = "";
    [BindProperty, Display(Name = "adapting.name", Description = "adapting.name-hint"), RefusedAs("adapting.name-unlikely")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "adapting.note", Description = "adapting.note-hint"), RefusedAs("adapting.note-missing")] public string Note { get; set; } = "";
    [BindProperty, Display(Name = "adapting.language", Description = "adapting.language-hint"), RefusedAs("adapting.language-missing")] public string Language { get; set; } = "";
    [BindProperty, Display(Name = "adapting.for", Description = "adapting.for-hint"), RefusedAs("organisation.unit-needed")] public Id<Unit>? UnitId { get; set; }

    public bool MayForAll => store.MayRun(null);
    public IReadOnlyList<Choice> Methods => [.. shelf.OfferedOn(store.Actor.Today).Select(m => new Choice(m.Key.Code, words.NameAndVersion(m)))];
    public IReadOnlyList<Choice> Languages => [.. Tongue.All.Select(t => new Choice(t.Code, t.OwnName))];
    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public override async Task PrepareAsync() => Units = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];

    public override async Task FillAsync()
    {
        Language = await store.Organisations.Select(o => o.Language).SingleAsync();
        if (!MayForAll && Units is [var first, ..]) UnitId = Id<Unit>.Parse(first.Value, null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await store.AdaptedMethods.AnyAsync(m => m.Id == MethodId)) return Redirect($"/packs/adapt/{MethodId}");
        var original = shelf.OfferedOn(store.Actor.Today).FirstOrDefault(m => m.Key.Code == From) ?? throw new Refusal("adapting.origin-unknown");
        if (!store.MayRun(UnitId)) throw UnitId is null ? new Refusal("organisation.unit-needed") : new NotHere();
        Refusal.IfAny(Obstacles());
        var code = PackCode.From(Name, "method", (await store.AdaptedMethods.CodesTaken()).Contains, PackCode.Own);
        var copy = original.CopiedAs(new(code, 1), new(new Dictionary<string, string> { [Language] = Name.Trim() }), Language, Note.Trim());
        store.Add(AdaptedDraft.Begin(MethodId, store.Actor.OrganisationId, UnitId, copy, original, await store.Organisations.NameOfOwn(), shelf.Vocabulary));
        await store.SaveChangesAsync();
        return Redirect($"/packs/adapt/{MethodId}");
    }

    IEnumerable<string> Obstacles()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return "adapting.name-unlikely";
        if (string.IsNullOrWhiteSpace(Note)) yield return "adapting.note-missing";
    }
}
