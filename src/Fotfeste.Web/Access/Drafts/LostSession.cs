using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Fotfeste.Web;

/// <summary>Somebody without a session asks for a page: the way leads to the door, and from there back. What came with a form is kept first, for its writer alone, and waits in that form after sign-in.</summary>
static class LostSession
{
    public static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> at)
    {
        var (request, stop) = (at.Request, at.HttpContext.RequestAborted);
        var drafts = at.HttpContext.RequestServices.GetRequiredService<DraftKeeping>();
        var kept = await drafts.CameAsync(request, stop) is ({ } drawn, { } fields) && await drafts.KeepAsync(drawn, fields, stop) is not null ? drawn : null;
        if (ForScripts.Asks(request)) at.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (HttpMethods.IsGet(request.Method)) at.Response.Redirect(at.RedirectUri);
        else at.Response.Redirect($"/sign-in?ReturnUrl={Uri.EscapeDataString(request.Path + (kept is null ? "" : $"?draft={kept.Id}"))}{(kept is null ? "" : "&Kept=true")}");
    }
}
