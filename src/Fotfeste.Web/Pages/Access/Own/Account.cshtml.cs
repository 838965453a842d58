using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One's own account: what is asked at the door, which roles are held, and out of every device at once.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class AccountModel(Store store, Accounts accounts, SecondStep secondStep, Door door) : FormPage
{
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public string UserName { get; private set; } = "";
    public bool HasCode { get; private set; }
    public int RecoveryCodes { get; private set; }
    public int Passkeys { get; private set; }

    public override async Task PrepareAsync()
    {
        var account = await store.AccountOf(store.Actor.StaffId) ?? throw new NotHere();
        (UserName, HasCode) = (account.UserName!, account.TwoFactorEnabled);
        RecoveryCodes = await secondStep.RecoveryCodesLeftAsync(account);
        Passkeys = (await accounts.GetPasskeysAsync(account)).Count;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        (await accounts.UpdateSecurityStampAsync(await store.AccountOf(store.Actor.StaffId) ?? throw new NotHere())).Demand();
        await door.LeaveAsync();
        return Redirect("/sign-in");
    }
}
