using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Fotfeste.Web;

/// <summary>Somebody without a session asks for a page: the way leads to the door, and from there back. What came with a form is kept first, for its writer alone, and waits in that form after sign-in.</summary>
static class LostSession
{
    public static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> at)
    {
        var request = at.Request;
        DrawnForm? kept;
        try
        {
            kept = await KeptAsync(at.HttpContext);
        }
        catch (Refusal)
        {
            at.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; // the store is busy: loading again sends the form again
            return;
        }
        if (ForScripts.Asks(request)) at.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (HttpMethods.IsGet(request.Method)) at.Response.Redirect(at.RedirectUri);
        else at.Response.Redirect($"/sign-in?ReturnUrl={Uri.EscapeDataString(kept is null ? request.Path : DraftKeeping.With(DraftKeeping.AddressOf(request), kept.Id))}{(kept is null ? "" : "&Kept=true")}");
    }

    static async Task<DrawnForm?> KeptAsync(HttpContext http)
    {
        var drafts = http.RequestServices.GetRequiredService<DraftKeeping>();
        return await drafts.CameAsync(http.Request, http.RequestAborted) is ({ } drawn, { } fields) && await drafts.KeepAsync(drawn, fields) is not null ? drawn : null;
    }
}
