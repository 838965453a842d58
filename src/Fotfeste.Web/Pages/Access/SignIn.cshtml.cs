using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The door: name and password, then a one-time code for those who have one.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class SignInModel(SignInManager<Account> door) : FormPage
{
    [BindProperty, Display(Name = "access.name"), RefusedAs("access.not-signed-in")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "access.password")] public string Password { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "ReturnUrl")] public string Back { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await door.PasswordSignInAsync(Name, Password, isPersistent: false, lockoutOnFailure: true);
        if (answer.RequiresTwoFactor) return Redirect("/sign-in/code");
        if (!answer.Succeeded) throw new Refusal("access.not-signed-in");
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/");
    }
}
