using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The six digits from the person's own device.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class CodeModel(SignInManager<Account> door) : FormPage
{
    [BindProperty, Display(Name = "access.code", Description = "access.code-hint"), RefusedAs("access.code-wrong")] public string Digits { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await door.TwoFactorAuthenticatorSignInAsync(Digits.Replace(" ", "", StringComparison.Ordinal), isPersistent: false, rememberClient: false);
        if (!answer.Succeeded) throw new Refusal("access.code-wrong");
        return Redirect("/");
    }
}
