using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A programme's terms, by whoever runs its unit. Unit and method stay: people are enrolled under them.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write), KeepsDraft("programme")]
public sealed class ProgrammeEditModel(Store store, Words words) : FormPage, IHoldsProgrammeForm
{
    [BindProperty(SupportsGet = true)] public Id<Programme> Id { get; set; }
    [BindProperty] public ProgrammeForm Form { get; set; } = new();

    public string SavedName => saved.Name;
    Programme saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Programmes.ById(Id);
        if (!store.MayRun(saved.UnitId)) throw new NotHere();
    }

    public override Task FillAsync()
    {
        (Form, Version) = (ProgrammeForm.Of(saved), saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["organisation.programme-name"], saved.Name, Form.Name),
        new(words["organisation.funder"], saved.Funder, Form.Funder),
        new(words["organisation.target-group"], saved.TargetGroup, Form.TargetGroup),
        new(words["organisation.conditions"], saved.Conditions, Form.Conditions),
        new(words["organisation.period"], words.Days(saved.Period), words.Days(new(Form.From, Form.Until))),
        new(words["organisation.fewest"], $"{saved.FewestPerFte}", $"{Form.Fewest}"),
        new(words["organisation.most"], $"{saved.MostPerFte}", $"{Form.Most}"),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        Form.Shape(saved);
        store.Expect(saved, Version);
        await store.SaveChangesAsync();
        return Redirect($"/programmes/{Id}?saved=true");
    }
}
