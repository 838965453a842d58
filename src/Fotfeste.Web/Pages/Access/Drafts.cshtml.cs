using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Where a form sends what is being typed, every few seconds; and where a draft is thrown away. The form's seal says whose it is, so nobody has to be signed in, and nothing is ever shown here.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write), IgnoreAntiforgeryToken, RequestSizeLimit(DraftKeeping.LongestForm)]
public sealed class DraftsModel(DraftKeeping drafts, Visit visit, Words words) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    /// <summary>For the script: a sentence to show, and the way to the door when the session has ended. Or, when what stands was typed later, as in another window, that moment: who is still there sends once more, after it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await drafts.CameAsync(Request, HttpContext.RequestAborted) is not ({ } drawn, { } fields)) return BadRequest();
        try
        {
            var standing = await drafts.KeepAsync(drawn, fields);
            if (standing is null) return new JsonResult(new { text = words["common.draft-closed"] });
            if (standing.Moment > DraftKeeping.MomentOf(fields)) return new JsonResult(new { later = standing.Moment });
            if (visit.IsSignedIn && visit.Actor.StaffId == drawn.Writer) return new JsonResult(new { text = words["common.draft-kept", words.Clock(visit.LocalTime(standing.SavedAt))] });
            return new JsonResult(new { text = words["common.draft-signed-out"], door = words["desk.sign-in"] });
        }
        catch (Refusal)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable); // the store is busy; the script says so and tries again
        }
    }

    public async Task<IActionResult> OnPostAwayAsync(string? back)
    {
        if ((await drafts.CameAsync(Request, HttpContext.RequestAborted)).Drawn is not { } drawn) return BadRequest();
        await drafts.CloseAsync(drawn);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
