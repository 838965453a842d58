using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Fotfeste.Web;

/// <summary>What a persona finds at a page that is not theirs: nothing there. Only from the front page are they shown to their own first page.</summary>
static class ClosedDoor
{
    public static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> at)
    {
        var http = at.HttpContext;
        var home = http.RequestServices.GetRequiredService<Menu>().HomeOf(http.RequestServices.GetRequiredService<Visit>().Actor.Persona);
        if (http.Request.Path == "/" && HttpMethods.IsGet(http.Request.Method) && home != "/") at.Response.Redirect(home);
        else at.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
