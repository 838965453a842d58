using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The own passkeys: make one on this device, remove one that is lost.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin, Action = RouteAction.Write)]
public sealed class PasskeysModel(Store store, Accounts accounts, SignInManager<Account> signIn, Visit visit, Words words) : FormPage
{
    [BindProperty, Display(Name = "access.passkey-name", Description = "access.passkey-name-hint"), RefusedAs("access.passkey-refused")] public string Name { get; set; } = "";

    public IReadOnlyList<(string Key, string Name, DateOnly Made)> Passkeys { get; private set; } = [];

    public override async Task PrepareAsync() =>
        Passkeys = [.. (await accounts.GetPasskeysAsync(await OwnAsync())).Select(p => (Base64Url.EncodeToString(p.CredentialId), p.Name is { Length: > 0 } name ? name : words["access.passkey"], visit.Organisation!.DayAt(p.CreatedAt)))];

    /// <summary>What the browser's dialogue is asked, for the script.</summary>
    public async Task<IActionResult> OnPostQuestionAsync()
    {
        var account = await OwnAsync();
        return Content(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = visit.Actor.Name }), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(string credential)
    {
        var account = await OwnAsync();
        if (await AttestationOf(credential) is not { Succeeded: true } answer || answer.UserEntity.Id != account.Id.ToString()) throw new Refusal("access.passkey-refused");
        answer.Passkey.Name = Name.Trim();
        (await accounts.AddOrUpdatePasskeyAsync(account, answer.Passkey)).Demand();
        await store.RecordEventAsync("passkey-added", nameof(Account), account.Id.ToString(), HttpContext.RequestAborted);
        return Redirect("/account/passkeys");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key)
    {
        var account = await OwnAsync();
        if (!Base64Url.IsValid(key)) throw new NotHere();
        (await accounts.RemovePasskeyAsync(account, Base64Url.DecodeFromChars(key))).Demand();
        (await accounts.UpdateSecurityStampAsync(account)).Demand();
        await store.RecordEventAsync("passkey-removed", nameof(Account), account.Id.ToString(), HttpContext.RequestAborted);
        await signIn.RefreshSignInAsync(account);
        return Redirect("/account/passkeys");
    }

    async Task<Account> OwnAsync() => await store.AccountOf(store.Actor.StaffId) ?? throw new NotHere();

    async Task<PasskeyAttestationResult?> AttestationOf(string credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // an answer to a question that was never asked
        }
    }
}
