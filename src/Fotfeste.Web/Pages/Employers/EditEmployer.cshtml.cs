using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What is known about an employer is put right.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("employer-edit")]
public sealed class EditEmployerModel(Store store, Words words, CountryWords here, FirmRegister register) : FormPage, IHoldsEmployerForm
{
    [FromRoute] public Id<Employer> Id { get; set; }
    [BindProperty] public EmployerForm Form { get; set; } = new();

    public Employer Employer { get; private set; } = null!;
    string? partOf;

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        partOf = Employer.PartOfId is { } whole ? (await store.Employers.ById(whole)).Name : null;
        await Form.LookAsync(store, Id);
    }

    public override Task FillAsync()
    {
        (Form, Version) = (EmployerForm.Of(Employer, partOf), Employer.Version);
        return Task.CompletedTask;
    }

    /// <summary>Asks the register about the number; nothing is saved.</summary>
    public async Task<IActionResult> OnPostRegisterAsync(CancellationToken stop)
    {
        await PrepareAsync();
        foreach (var field in await Form.AskAsync(register, here, words, stop)) ModelState.Remove($"Form.{field}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        var isRenamed = employer.Name != Form.Name.Trim() || (employer.Number ?? "") != Form.Number.Trim();
        if (isRenamed) await Form.LookAsync(store, Id);
        Form.DemandAnother();
        store.Expect(employer, Version);
        employer.Change(Form.Name, Form.Number, Form.Place, Form.Phone);
        employer.Describe(await Form.FactsAsync(store));
        await store.SaveChangesAsync();
        return Redirect($"/employers/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Employer.Version,
    [
        new(words["employers.name"], Employer.Name, Form.Name.Trim()), new(words["employers.number"], Employer.Number ?? "", Form.Number.Trim()),
        new(words["employers.place"], Employer.Place ?? "", Form.Place.Trim()), new(words["employers.phone"], Employer.Phone ?? "", Form.Phone.Trim()),
        new(words["employers.industry"], Employer.Industry ?? "", Form.Industry.Trim()), new(words["employers.industry-code"], Employer.IndustryCode ?? "", Form.IndustryCode.Trim()),
        new(words["employers.size-of"], Said(Employer.Size), Said(Form.Size)), new(words["employers.sector-of"], Said(Employer.Sector), Said(Form.Sector)), new(words["employers.part-of"], partOf ?? "", Form.PartOf.Trim()),
    ]);

    string Said<T>(T? value) where T : struct, Enum => value is { } said ? words.Of(said) : "";
}
