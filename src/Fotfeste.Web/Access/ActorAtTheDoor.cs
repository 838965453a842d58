using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Gives this request's store its actor, from the account and its roles as they stand today, the purpose that the route declares, and its organisation's shelf of packs. A role that ended yesterday opens nothing;
/// who has no role left, or a closed account, is signed out on the spot. What must come first comes first: set-up in an empty house, then a second step.</summary>
sealed class ActorAtTheDoor(RequestDelegate next)
{
    // What can be opened before everything is in order: how the pages look, the way out, and the step that is missing.
    static readonly string[] SetUp = ["/Access/SetUp", "/Common/"];
    static readonly string[] Securing = ["/Access/Own/SecondStep", "/Access/Own/Passkeys", "/Access/SignOut", "/Common/"];

    public async Task InvokeAsync(HttpContext http, Store store, Visit visit, Words words, Accounts accounts, EmptyHouse house, OwnShelves shelves, TimeProvider clock)
    {
        var isFirstTime = store.Actor == Actor.Nobody && !ProblemPages.IsOneOf(http);
        if (isFirstTime && IsPageBeyond(http, SetUp) && await house.IsSoAsync(store))
        {
            http.Response.Redirect("/set-up");
            return;
        }
        if (isFirstTime && http.User.Identity is { IsAuthenticated: true })
        {
            if (await accounts.GetUserAsync(http.User) is not { IsClosed: false } account || await store.ForSignIn(account) is not { } standing || !Welcome(standing, http, store, visit, words, clock))
                await LeaveAsync(http);
            else
            {
                visit.Shelf = await shelves.For(store, standing.Versions);
                if (IsPageBeyond(http, Securing) && await NeedsSecondStepAsync(account, standing, accounts))
                {
                    http.Response.Redirect("/account/second-step");
                    return;
                }
            }
        }
        await next(http);
    }

    static bool Welcome(Standing standing, HttpContext http, Store store, Visit visit, Words words, TimeProvider clock)
    {
        var today = standing.Organisation.DayAt(clock.GetUtcNow());
        IReadOnlyList<Role> held = [.. standing.RolesOn(today)];
        if (PickedRole.Of(http.Request, held) is not { } role) return false;
        visit.Welcome(standing, held, role, today);
        words.Country = standing.Organisation.Country;
        var declared = http.GetEndpoint()?.Metadata.GetMetadata<DeclaresAttribute>() ?? DeclaresAttribute.Nothing;
        store.ActAs(visit.Actor, declared.Purpose, declared.Group);
        return true;
    }

    static async Task LeaveAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
    }

    /// <summary>In earnest a password alone is not enough; only an invented service lets people in with it.</summary>
    static async Task<bool> NeedsSecondStepAsync(Account account, Standing standing, Accounts accounts) =>
        standing.Organisation.Demo is null && !account.TwoFactorEnabled && (await accounts.GetPasskeysAsync(account)).Count == 0;

    static bool IsPageBeyond(HttpContext http, string[] open) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page && !open.Any(place => page.ViewEnginePath.StartsWith(place, StringComparison.Ordinal));
}
