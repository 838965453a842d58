using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Takes the last save back, and returns to where one was. There is something to look at only when it is too late.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class UndoModel(Store store, Undoing undoing) : FormPage
{
    [BindProperty] public string Back { get; set; } = "/";

    public override Task PrepareAsync()
    {
        if (!Url.IsLocalUrl(Back)) Back = "/";
        return Task.CompletedTask;
    }

    public override Task<IActionResult> OnGetAsync() => Task.FromResult<IActionResult>(Redirect("/"));

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        return Redirect(await undoing.TakeBackAsync(store) ?? Back);
    }
}
