using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>Gives this request's store its actor, from the account and its roles as they stand today, and the purpose that the route declares. A role that ended yesterday opens nothing.</summary>
sealed class ActorAtTheDoor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Store store, Visit visit, Words words, UserManager<Account> accounts, TimeProvider clock)
    {
        var isFirstTime = store.Actor == Actor.Nobody && !ProblemPages.IsOneOf(http);
        if (isFirstTime && http.User.Identity is { IsAuthenticated: true } && await accounts.GetUserAsync(http.User) is { IsClosed: false } account && await store.ForSignIn(account) is { } standing)
        {
            var today = standing.Organisation.DayAt(clock.GetUtcNow());
            IReadOnlyList<Role> held = [.. standing.RolesOn(today)];
            visit.Welcome(standing, held, PickedRole.Of(http.Request, held), today);
            words.Country = standing.Organisation.Country;
            var declared = http.GetEndpoint()?.Metadata.GetMetadata<DeclaresAttribute>() ?? DeclaresAttribute.Nothing;
            if (visit.IsSignedIn) store.ActAs(visit.Actor, declared.Purpose, declared.Group);
        }
        await next(http);
    }
}
