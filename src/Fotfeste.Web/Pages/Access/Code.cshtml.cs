using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The six digits from the person's own device, or a recovery code from paper.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class CodeModel(Door door) : FormPage
{
    [BindProperty, Display(Name = "access.code", Description = "access.code-hint"), RefusedAs("access.code-wrong")] public string Digits { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "ReturnUrl")] public string Back { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public override async Task<IActionResult> OnGetAsync() => await door.IsCodeAwaitedAsync() ? await base.OnGetAsync() : Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await door.IsCodeAwaitedAsync()) return Redirect("/sign-in");
        if (await door.AnswerAsync(Digits) != Entry.In) throw new Refusal("access.code-wrong");
        return Redirect($"/account/role?ReturnUrl={Uri.EscapeDataString(Url.IsLocalUrl(Back) ? Back : "/")}");
    }
}
