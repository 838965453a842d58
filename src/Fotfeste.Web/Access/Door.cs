using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>Where everybody comes in, one way or another, and leaves a line in the trail. An unknown name, a wrong password, a closed account and a person without a role get the same answer after the same work.</summary>
public sealed class Door(Store store, Accounts accounts, SignInManager<Account> signIn, SecondStep secondStep, Guesses guesses, Stranger stranger, TimeProvider clock)
{
    const string Place = "sign-in";

    HttpContext Http => signIn.Context;
    IPAddress? From => Http.Connection.RemoteIpAddress;

    /// <summary>User name and password.</summary>
    /// <exception cref="Refusal">Too many wrong answers from there.</exception>
    public async Task<Entry> KnockAsync(string name, string password)
    {
        guesses.Demand(From);
        var account = await accounts.FindByNameAsync(name);
        var isRight = await accounts.CheckPasswordAsync(account?.PasswordHash is null ? stranger.Account : account, password) && account is not null;
        if (await StandingOf(account) is not { } standing || await accounts.IsLockedOutAsync(account!)) return await RefuseAsync(account, counts: false);
        if (!isRight) return await RefuseAsync(account, counts: true);
        if (account!.TwoFactorEnabled)
        {
            await AskForCodeAsync(account);
            return Entry.CodeNext;
        }
        if (standing.Organisation.Demo is null && (await accounts.GetPasskeysAsync(account)).Count > 0) return Entry.PasskeyNext;
        return await LetInAsync(account, standing, "password");
    }

    /// <summary>The code that was asked for after the password: from the own device, or one of the recovery codes.</summary>
    /// <exception cref="Refusal">Too many wrong answers from there.</exception>
    public async Task<Entry> AnswerAsync(string code)
    {
        guesses.Demand(From);
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (await StandingOf(account) is not { } standing || await accounts.IsLockedOutAsync(account!)) return await RefuseAsync(account, counts: false);
        if (!await secondStep.TakesAsync(account!, code)) return await RefuseAsync(account, counts: true);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await LetInAsync(account!, standing, "code");
    }

    /// <summary>Has the right password been given, and is a code awaited?</summary>
    public async Task<bool> IsCodeAwaitedAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>What the browser's own dialogue answered. An answer without a question is refused.</summary>
    /// <exception cref="Refusal">Too many wrong answers from there.</exception>
    public async Task<Entry> PasskeyAsync(string credential)
    {
        guesses.Demand(From);
        var answer = await AssertionOf(credential);
        if (answer is not { Succeeded: true } || await StandingOf(answer.User) is not { } standing) return await RefuseAsync(answer?.User, counts: false);
        await accounts.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
        await Http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await LetInAsync(answer.User, standing, "passkey");
    }

    /// <summary>In, once everything that must be right is right: after sign-in, and after set-up.</summary>
    public async Task<Entry> LetInAsync(Account account, Standing standing, string how)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(account);
        if (account.AccessFailedCount > 0 || account.LockoutEnd is not null)
        {
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            await accounts.UpdateAsync(account);
        }
        var today = standing.Organisation.DayAt(clock.GetUtcNow());
        await store.RecordAtDoorAsync(standing.As(standing.RolesOn(today).First(), today), "signed-in", how, $"{nameof(Account)}:{account.Id}", Http.RequestAborted);
        await signIn.SignInAsync(account, Session.BegunAt(clock.GetUtcNow()), how);
        return Entry.In;
    }

    /// <summary>Out, on this device.</summary>
    public async Task LeaveAsync()
    {
        if (store.Actor != Actor.Nobody) await store.RecordEventAsync("signed-out", Place, "", Http.RequestAborted);
        await signIn.SignOutAsync();
    }

    /// <summary>The answer was no. Counted against the account, unless it waits already; written down without a word about who it might have been when the name is unknown.</summary>
    public async Task<Entry> RefuseAsync(Account? account, bool counts, string what = Place)
    {
        guesses.Count(From);
        if (account is not null && counts) await accounts.AccessFailedAsync(account);
        var organisation = account?.OrganisationId ?? (await store.ForOperator()) switch { [var only] => only.Id, _ => default };
        store.ChangeTracker.Clear(); // of two answers at once one could not be counted
        if (organisation != default)
            await store.RecordAtDoorAsync(Actor.System(what, organisation, default), "refused", what, account is null ? "" : $"{nameof(Account)}:{account.Id}", Http.RequestAborted);
        return Entry.Refused;
    }

    async Task<PasskeyAssertionResult<Account>?> AssertionOf(string credential)
    {
        try
        {
            return string.IsNullOrEmpty(credential) ? null : await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // an answer to a question that was never asked
        }
    }

    async Task<Standing?> StandingOf(Account? account) =>
        account is { IsClosed: false } && await store.ForSignIn(account) is { } standing && standing.RolesOn(standing.Organisation.DayAt(clock.GetUtcNow())).Any() ? standing : null;

    // Kept in the framework's own short-lived cookie, in the shape that it reads.
    Task AskForCodeAsync(Account account)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new(ClaimTypes.Name, account.Id.ToString()));
        return Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity));
    }
}
