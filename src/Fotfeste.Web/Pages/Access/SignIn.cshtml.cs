using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The door: name and password, then a one-time code for those who have one; or a passkey.</summary>
[Declares(FieldGroup.None, Purpose.None, Action = RouteAction.Write)]
public sealed class SignInModel(Door door, SignInManager<Account> questions, Visit visit) : FormPage
{
    [BindProperty, Display(Name = "access.name"), RefusedAs("access.not-signed-in", "access.passkey-next")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "access.password")] public string Password { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "ReturnUrl")] public string Back { get; set; } = "";
    /// <summary>Somebody has just chosen a password.</summary>
    [BindProperty(SupportsGet = true)] public bool Welcomed { get; set; }

    /// <summary>The session ended while somebody wrote, and the words are kept.</summary>
    [BindProperty(SupportsGet = true)] public bool Kept { get; set; }

    string Inside => Url.IsLocalUrl(Back) ? Back : "/";

    public override Task PrepareAsync() => Task.CompletedTask;

    public override Task<IActionResult> OnGetAsync() => visit.IsSignedIn ? Task.FromResult<IActionResult>(LocalRedirect(Inside)) : base.OnGetAsync();

    public async Task<IActionResult> OnPostAsync() => visit.IsSignedIn ? LocalRedirect(Inside) : await door.KnockAsync(Name, Password) switch
    {
        Entry.In => In(),
        Entry.CodeNext => RedirectToPage("/Access/Code", new { ReturnUrl = Inside }),
        Entry.PasskeyNext => throw new Refusal("access.passkey-next"),
        Entry.Refused => throw new Refusal("access.not-signed-in"),
    };

    /// <summary>What the browser's dialogue is asked, for the script.</summary>
    public async Task<IActionResult> OnPostQuestionAsync() => Content(await questions.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string credential) =>
        visit.IsSignedIn || await door.PasskeyAsync(credential) == Entry.In ? In() : throw new Refusal("access.passkey-refused");

    // By way of the page where somebody with several roles picks one; the others are sent on from there.
    RedirectResult In() => Redirect($"/account/role?ReturnUrl={Uri.EscapeDataString(Inside)}");
}
