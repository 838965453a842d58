using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Out, by the button in the frame of every page; there is nothing to look at.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class SignOutModel(Door door) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await door.LeaveAsync(); // what waits on this device goes too
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/sign-in");
    }
}
