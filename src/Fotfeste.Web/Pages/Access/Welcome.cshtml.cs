using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>With the printed code somebody chooses a password, once and within seven days. Whatever is wrong with name or code, the answer is the same.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class WelcomeModel(Store store, Accounts accounts, Door door, Guesses guesses, TimeProvider clock) : FormPage
{
    [BindProperty, Display(Name = "access.name"), RefusedAs("access.welcome-refused", "access.too-many-tries")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "access.printed-code", Description = "access.printed-code-hint")] public string Code { get; set; } = "";
    [BindProperty, Display(Name = "access.new-password", Description = "access.password-hint"), RefusedAs("access.password-short", "access.password-common")] public string Password { get; set; } = "";

    public override Task PrepareAsync() => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        guesses.Demand(HttpContext.Connection.RemoteIpAddress);
        var account = await accounts.FindByNameAsync(Name);
        var isRight = PrintedCode.Matches(Code, account?.CodeHash) && account is { IsClosed: false } && account.CodeExpires > clock.GetUtcNow();
        if (!isRight || await accounts.IsLockedOutAsync(account!))
        {
            await door.RefuseAsync(account, counts: !isRight && account?.CodeHash is not null, "welcome");
            throw new Refusal("access.welcome-refused");
        }
        if (store.Actor == Actor.Nobody) store.ActAs(Actor.System("welcome", account!.OrganisationId, default), Purpose.Admin, FieldGroup.Settings);
        (account!.CodeHash, account.CodeExpires, account.AccessFailedCount, account.LockoutEnd) = (null, null, 0, null);
        (await accounts.AddPasswordAsync(account, Password)).Demand();
        return Redirect("/sign-in?welcomed=true");
    }
}
