using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A new programme of a unit; targets and shares come after.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write), KeepsDraft("programme-new")]
public sealed class ProgrammeNewModel(Store store, PackShelf shelf, Words words, TimeProvider clock) : FormPage, IHoldsProgrammeForm
{
    [BindProperty] public Id<Programme> ProgrammeId { get; set; } = Id<Programme>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "organisation.unit", Description = "organisation.programme-unit-hint"), RefusedAs("organisation.unit-needed")] public Id<Unit> UnitId { get; set; }
    [BindProperty, Display(Name = "organisation.method"), RefusedAs("organisation.method-unknown")] public string Method { get; set; } = "";
    [BindProperty] public ProgrammeForm Form { get; set; } = new() { From = store.Actor.Today };

    public IReadOnlyList<Choice> Units { get; private set; } = [];
    public IReadOnlyList<Choice> Methods => [.. Offered.Select(m => new Choice(m.Key.Code, m.Names.In(words.Language, m.Language)))];

    IEnumerable<MethodPack> Offered => shelf.OfferedOn(store.Actor.Today);

    public override async Task PrepareAsync() => Units = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        if (UnitId == default) throw new Refusal("organisation.unit-needed");
        var unit = await store.Units.ById(UnitId);
        var method = Offered.FirstOrDefault(m => m.Key.Code == Method) ?? throw new Refusal("organisation.method-unknown");
        if (!await store.Programmes.AnyAsync(p => p.Id == ProgrammeId))
        {
            var programme = Programme.Plan(ProgrammeId, unit, Form.Name, Form.Funder, method.Key, new(Form.From, Form.Until));
            Form.Shape(programme);
            store.Add(programme);
            await store.SaveChangesAsync();
        }
        return Redirect($"/programmes/{ProgrammeId}");
    }
}
