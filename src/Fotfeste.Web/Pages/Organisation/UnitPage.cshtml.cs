using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A unit's name, level, place and remark.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class UnitPageModel(Store store, Words words) : FormPage, IHoldsUnitForm
{
    [BindProperty(SupportsGet = true)] public Id<Unit> Id { get; set; }
    [BindProperty] public UnitForm Form { get; set; } = new();

    public string SavedName => saved.Name;
    public IReadOnlyList<Choice> Parents { get; private set; } = [];
    Unit saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == Id) ?? throw new NotHere();
        Parents = [.. (await store.Units.InOrder()).Where(u => u.Id != Id).Select(u => Choice.Of(u.Id, u.Name))];
    }

    public override Task FillAsync()
    {
        (Form, Version) = (UnitForm.Of(saved), saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["organisation.unit-name"], saved.Name, Form.Name),
        new(words["organisation.unit-level"], words.Of(saved.Level), words.Of(Form.Level)),
        new(words["organisation.unit-parent"], ParentName(saved.ParentId), ParentName(Form.ParentId)),
        new(words["organisation.unit-remark"], saved.Remark ?? "", Form.Remark),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var unit = await store.Units.ById(Id);
        Form.Shape(unit, await store.Units.AsNoTracking().ToListAsync());
        store.Expect(unit, Version);
        await store.SaveChangesAsync();
        return Redirect("/organisation?saved=true");
    }

    string ParentName(Id<Unit>? parent) => Parents.FirstOrDefault(p => p.Value == parent?.ToString())?.Text ?? words["organisation.unit-top"];
}
