using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The printed code, once: to be handed over on paper, because there is no mail.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class StaffCodeModel(Store store, Visit visit) : PageModel
{
    [BindProperty(SupportsGet = true)] public Id<StaffMember> Id { get; set; }

    public string Name { get; private set; } = "";
    public string UserName { get; private set; } = "";
    /// <summary>Null once it has been shown.</summary>
    public string? Code { get; private set; }
    public DateOnly Until { get; private set; }
    public string Address => $"{Request.Scheme}://{Request.Host}/welcome";

    public async Task OnGetAsync()
    {
        Name = (await store.Staff.ById(Id)).Name;
        var account = await store.AccountOf(Id) ?? throw new NotHere();
        UserName = account.UserName!;
        if (account.CodeExpires is not { } expires || TempData["code"] is not string code || !PrintedCode.Matches(code, account.CodeHash)) return;
        (Code, Until) = (code, visit.Organisation!.DayAt(expires));
    }
}
