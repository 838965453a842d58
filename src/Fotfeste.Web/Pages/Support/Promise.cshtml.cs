using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One promise to or by an employer: kept, given another day, or no longer needed.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class PromiseModel(Store store, Visit visit, Words words) : FormPage
{
    [FromRoute] public Id<PromiseMade> Id { get; set; }
    [BindProperty, Display(Name = "support.promise-day"), RefusedAs("support.promise-day-missing", "support.promise-day-behind")] public DateOnly? By { get; set; }

    public PromiseMade Promise { get; private set; } = null!;
    public Employer Employer { get; private set; } = null!;

    public override async Task PrepareAsync()
    {
        Promise = await store.Promises.ById(Id);
        Employer = await store.Employers.ById(Promise.EmployerId);
    }

    public override Task FillAsync()
    {
        (By, Version) = (Promise.DueOn, Promise.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Promise.Version, [new(words["support.promise-day"], words.Day(Promise.DueOn), By is { } day ? words.Day(day) : "")]);

    public async Task<IActionResult> OnPostAsync()
    {
        var promise = await store.Promises.ById(Id);
        store.Expect(promise, Version);
        promise.Move(By, visit.Today);
        return await SaveAsync(promise);
    }

    public Task<IActionResult> OnPostKeepAsync() => EndAsync(promise => promise.Keep(visit.Today));

    public Task<IActionResult> OnPostDropAsync() => EndAsync(promise => promise.Drop(visit.Today));

    async Task<IActionResult> EndAsync(Action<PromiseMade> how)
    {
        var promise = await store.Promises.ById(Id);
        if (promise.IsOpen) how(promise);
        return await SaveAsync(promise);
    }

    async Task<IActionResult> SaveAsync(PromiseMade promise)
    {
        await store.SaveChangesAsync();
        return Redirect($"/employers/{promise.EmployerId}?saved=true");
    }
}
