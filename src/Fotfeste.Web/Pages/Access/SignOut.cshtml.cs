using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Out, by the button in the frame of every page; there is nothing to look at.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class SignOutModel(SignInManager<Account> door) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await door.SignOutAsync();
        return Redirect("/sign-in");
    }
}
