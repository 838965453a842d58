using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Says calmly what went wrong and what the reader can do. "Not yours" and "not there" look exactly alike.</summary>
[Declares(FieldGroup.None, Purpose.None), IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class ProblemModel : PageModel
{
    [BindProperty(SupportsGet = true)] public int Code { get; set; }

    public string Title => Code switch
    {
        400 => "common.problem.stale",
        409 => "common.problem.conflict",
        413 or 422 => "common.problem.unusable",
        503 => "common.problem.withheld",
        >= 500 => "common.problem.broken",
        _ => "common.problem.not-here",
    };

    public string Text => Code switch
    {
        400 => "common.problem.stale-text",
        409 => "common.problem.conflict-text",
        413 or 422 => "common.problem.unusable-text",
        503 => "common.problem.withheld-text",
        >= 500 => "common.problem.broken-text",
        _ => "common.problem.not-here-text",
    };

    /// <summary>Asked for by its own address there is no problem, and so nothing here.</summary>
    public IActionResult OnGet()
    {
        if (!ProblemPages.IsOneOf(HttpContext)) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
