using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Where an employer's people work: a new place, or one that is put right.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("workplace")]
public sealed class WorkplacesModel(Store store, Words words, CountryWords here, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Employer> Id { get; set; }
    /// <summary>Which place is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)] public Id<Workplace>? Which { get; set; }
    [BindProperty] public Id<Workplace> NewId { get; set; } = Id<Workplace>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "employers.workplace-name", Description = "employers.workplace-name-hint"), RefusedAs("employers.workplace-needs-name")] public string? Name { get; set; }
    [BindProperty, Display(Name = "employers.address")] public string? Address { get; set; }
    [BindProperty, Display(Name = "employers.municipality"), RefusedAs("employers.municipality-unknown")] public string? Municipality { get; set; }
    [BindProperty, Display(Name = "employers.number", Description = "employers.workplace-number-hint")] public string? Number { get; set; }
    [BindProperty, Display(Name = "employers.is-closed")] public bool IsClosed { get; set; }

    public Employer Employer { get; private set; } = null!;
    public IReadOnlyList<Workplace> All { get; private set; } = [];
    public string? Changed => saved?.Name;
    Workplace? saved;

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        All = await store.Workplaces.Of(Id);
        if (Which is { } which) saved = All.FirstOrDefault(p => p.Id == which) ?? throw new NotHere();
    }

    public override Task FillAsync()
    {
        if (saved is not null) (Name, Address, Municipality, Number, IsClosed, Version) = (saved.Name, saved.Address, PlaceOf(saved), saved.Number, saved.IsClosed, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => saved is null ? base.Compare() : (saved.Version,
    [
        new(words["employers.workplace-name"], saved.Name, Name ?? ""), new(words["employers.address"], saved.Address ?? "", Address ?? ""),
        new(words["employers.municipality"], PlaceOf(saved) ?? "", Municipality ?? ""), new(words["employers.number"], saved.Number ?? "", Number ?? ""),
        new(words["employers.is-closed"], words.YesNo(saved.IsClosed), words.YesNo(IsClosed)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        var municipality = here.MunicipalityTyped(Municipality ?? "");
        if (Which is { } which)
        {
            var place = await store.Workplaces.ById(which, Id);
            place.Change(Name, Address, municipality, Number, IsClosed);
            store.Expect(place, Version);
        }
        else if (!await store.Workplaces.Stands(NewId)) store.Add(Workplace.Of(NewId, employer, Name, Address, municipality, Number));
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }

    string? PlaceOf(Workplace place) => place.Municipality is { } code ? here.MunicipalityOf(code) : null;
}
