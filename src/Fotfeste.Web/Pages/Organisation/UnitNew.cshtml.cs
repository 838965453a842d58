using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A new unit below the organisation.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class UnitNewModel(Store store, TimeProvider clock) : FormPage, IHoldsUnitForm
{
    [BindProperty] public Id<Unit> UnitId { get; set; } = Id<Unit>.New(clock.GetUtcNow());
    [BindProperty] public UnitForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    public override async Task PrepareAsync() => Parents = [.. (await store.Units.InOrder()).Select(u => Choice.Of(u.Id, u.Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        var all = await store.Units.InOrder();
        if (all.All(u => u.Id != UnitId))
        {
            var unit = new Unit(UnitId, store.Actor.OrganisationId, Form.Name, Form.Level);
            Form.Shape(unit, all);
            store.Add(unit);
            await store.SaveChangesAsync();
        }
        return Redirect("/organisation?saved=true");
    }
}
