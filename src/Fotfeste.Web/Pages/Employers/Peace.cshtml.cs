using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>An employer is to be left in peace: why, and until when or for good. Whoever opens it or logs a visit is told.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("peace")]
public sealed class PeaceModel(Store store, Visit visit, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Employer> Id { get; set; }
    [BindProperty] public Id<DoNotContact> NewId { get; set; } = Id<DoNotContact>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "employers.why"), RefusedAs("employers.why-missing")] public string? Why { get; set; }
    [BindProperty, Display(Name = "employers.asked-by-them")] public bool AskedByThem { get; set; }
    [BindProperty, Display(Name = "employers.until", Description = "employers.until-hint"), RefusedAs("employers.until-behind")] public DateOnly? Until { get; set; }

    public Employer Employer { get; private set; } = null!;
    public DoNotContact? Now { get; private set; }
    public IReadOnlyList<DoNotContact> Before { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        Employer = await store.Employers.ById(Id);
        Now = await store.DoNotContacts.On(Id, visit.Today);
        Before = [.. (await store.DoNotContacts.Of(Id)).Where(q => q.Id != Now?.Id)];
    }

    public override Task FillAsync()
    {
        Version = Now?.Version ?? 0;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        if (!await store.DoNotContacts.Stands(NewId))
        {
            store.Add(DoNotContact.Say(NewId, employer, Why, AskedByThem, Until, visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
        }
        return Redirect($"/employers/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostLiftAsync()
    {
        await store.Employers.ById(Id);
        while (await store.DoNotContacts.On(Id, visit.Today) is { } quiet)
        {
            quiet.Lift(visit.Today);
            await store.SaveChangesAsync();
        }
        return Redirect($"/employers/{Id}?saved=true");
    }
}
