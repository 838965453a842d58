using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Whether somebody can sign in: invite, a new start with a new printed code, close, open again.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class StaffAccountModel(Store store, Accounts accounts, SecondStep secondStep, Visit visit, Words words, TimeProvider clock) : FormPage
{
    static readonly TimeSpan CodeHolds = TimeSpan.FromDays(7);

    [BindProperty(SupportsGet = true)] public Id<StaffMember> Id { get; set; }
    [BindProperty, Display(Name = "access.name", Description = "access.name-hint"), RefusedAs("access.name-taken", "access.name-odd")] public string UserName { get; set; } = "";

    public string Name { get; private set; } = "";
    public bool Exists { get; private set; }
    public bool IsClosed { get; private set; }
    public AccountState State { get; private set; } = null!;

    public override async Task PrepareAsync()
    {
        Name = (await store.Staff.ById(Id)).Name;
        var account = await store.AccountOf(Id);
        (Exists, IsClosed, State) = (account is not null, account?.IsClosed ?? false, AccountState.Of(account, clock.GetUtcNow(), words));
        if (account is not null) UserName = account.UserName!;
    }

    public override Task FillAsync()
    {
        if (!Exists) UserName = string.Join('.', LooseName.Fold(Name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostInviteAsync()
    {
        var staff = await store.Staff.ById(Id);
        if (await store.AccountOf(Id) is not null) return Redirect($"/staff/{Id}/account");
        var account = new Account { OrganisationId = staff.OrganisationId, StaffId = Id, UserName = UserName.Trim() };
        var code = NewCode(account);
        (await accounts.CreateAsync(account)).Demand();
        return Shown(code);
    }

    /// <summary>A new start: password, second step and passkeys are gone, every device is signed out, and the code lets the person choose anew.</summary>
    public async Task<IActionResult> OnPostResetAsync()
    {
        var account = await store.AccountOf(Id) ?? throw new NotHere();
        account.PasswordHash = null;
        foreach (var passkey in await accounts.GetPasskeysAsync(account)) await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        var code = NewCode(account);
        await secondStep.TurnOffAsync(account);
        return Shown(code);
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        var account = await store.AccountOf(Id) ?? throw new NotHere();
        if (await IsLastAdministratorAsync()) throw new Refusal("access.last-administrator-account");
        (account.IsClosed, account.CodeHash, account.CodeExpires) = (true, null, null);
        (await accounts.UpdateSecurityStampAsync(account)).Demand();
        return Redirect($"/staff/{Id}/account");
    }

    public async Task<IActionResult> OnPostOpenAsync()
    {
        var account = await store.AccountOf(Id) ?? throw new NotHere();
        account.IsClosed = false;
        (await accounts.UpdateAsync(account)).Demand();
        return Redirect($"/staff/{Id}/account");
    }

    async Task<bool> IsLastAdministratorAsync() =>
        (await store.RolesWithOpenAccount()).Where(r => r.Persona == Persona.Administrator && r.Days.Covers(visit.Today)).All(r => r.StaffId == Id);

    string NewCode(Account account)
    {
        var code = PrintedCode.New();
        (account.CodeHash, account.CodeExpires) = (PrintedCode.HashOf(code), store.Now + CodeHolds);
        return code;
    }

    // By way of the sealed cookie that holds until the next page: the code is never in an address, and shown once.
    RedirectResult Shown(string code)
    {
        TempData["code"] = code;
        return Redirect($"/staff/{Id}/code");
    }
}
