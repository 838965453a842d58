using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A code from the own device after the password: on, off, and the recovery codes, which are shown once.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class SecondStepModel(Store store, Accounts accounts, SecondStep secondStep, SignInManager<Account> signIn, Guesses guesses) : FormPage
{
    /// <summary>Made when the form is drawn; kept only once the device has shown that it has it.</summary>
    [BindProperty] public string Key { get; set; } = OneTimeCode.NewKey();
    [BindProperty, Display(Name = "access.code", Description = "access.code-app-hint"), RefusedAs("access.code-wrong")] public string Digits { get; set; } = "";
    [BindProperty, Display(Name = "access.password-now"), RefusedAs("access.password-wrong", "access.too-many-tries")] public string Password { get; set; } = "";

    public string UserName { get; private set; } = "";
    public bool IsOn { get; private set; }
    public int Left { get; private set; }
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        var account = await OwnAsync();
        (UserName, IsOn, Left) = (account.UserName!, account.TwoFactorEnabled, await secondStep.RecoveryCodesLeftAsync(account));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await OwnAsync();
        if (account.TwoFactorEnabled) return Redirect("/account/second-step");
        Codes = await secondStep.TurnOnAsync(account, Key, Digits) ?? throw new Refusal("access.code-wrong");
        await signIn.RefreshSignInAsync(account);
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        var account = await ProvedAsync();
        Codes = await secondStep.NewRecoveryCodesAsync(account);
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        var account = await ProvedAsync();
        await secondStep.TurnOffAsync(account);
        await signIn.RefreshSignInAsync(account);
        return Redirect("/account?saved=true");
    }

    async Task<Account> OwnAsync() => await store.AccountOf(store.Actor.StaffId) ?? throw new NotHere();

    async Task<Account> ProvedAsync()
    {
        guesses.Demand(HttpContext.Connection.RemoteIpAddress);
        var account = await OwnAsync();
        if (await accounts.CheckPasswordAsync(account, Password)) return account;
        guesses.Count(HttpContext.Connection.RemoteIpAddress);
        throw new Refusal("access.password-wrong");
    }
}
