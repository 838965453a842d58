using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>An employer that we have not met before; if it looks like one that we have, the page says so first.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("employer")]
public sealed class NewEmployerModel(Store store, Words words, CountryWords here, FirmRegister register, TimeProvider clock) : FormPage, IHoldsEmployerForm
{
    [BindProperty] public Id<Employer> Id { get; set; }
    [BindProperty] public EmployerForm Form { get; set; } = new();

    public override Task PrepareAsync() => Form.LookAsync(store);

    public override Task FillAsync()
    {
        Id = Id<Employer>.New(clock.GetUtcNow());
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
        if (!await store.Employers.Has(Id))
        {
            await Form.LookAsync(store);
            Form.DemandAnother();
            var employer = Employer.Meet(Id, store.Actor.OrganisationId, Form.Name, Form.Number, Form.Place, Form.Phone);
            employer.Describe(await Form.FactsAsync(store));
            store.Add(employer);
            await store.SaveChangesAsync();
        }
        return Redirect($"/employers/{Id}?saved=true");
    }
}
