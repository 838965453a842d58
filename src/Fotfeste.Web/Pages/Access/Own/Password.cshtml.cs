using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A new password; every other device is signed out by it.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class PasswordModel(Store store, Accounts accounts, SignInManager<Account> signIn, Guesses guesses) : FormPage
{
    [BindProperty, Display(Name = "access.password-now"), RefusedAs("access.password-wrong", "access.too-many-tries")] public string Now { get; set; } = "";
    [BindProperty, Display(Name = "access.new-password", Description = "access.password-hint"), RefusedAs("access.password-short", "access.password-common")] public string Next { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        guesses.Demand(HttpContext.Connection.RemoteIpAddress);
        var account = await store.AccountOf(store.Actor.StaffId) ?? throw new NotHere();
        var answer = await accounts.ChangePasswordAsync(account, Now, Next);
        if (!answer.Succeeded) guesses.Count(HttpContext.Connection.RemoteIpAddress);
        answer.Demand();
        await signIn.RefreshSignInAsync(account);
        return Redirect("/account?saved=true");
    }
}
