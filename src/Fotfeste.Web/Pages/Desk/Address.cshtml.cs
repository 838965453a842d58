using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One address per person: leads to the newest support, or to the newest referral when there is none.</summary>
[Declares(FieldGroup.Existence, Purpose.Support)]
public sealed class AddressModel(Store store) : PageModel
{
    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await store.Enrolments.Of(Id)).FirstOrDefault() is { } enrolment) return Redirect($"/enrolments/{enrolment.Id}");
        if (await store.Referrals.NewestOf(Id) is { } referral) return Redirect($"/referrals/{referral.Id}");
        return await store.MergedInto(Id) is { } kept ? Redirect($"/participants/{kept}") : throw new NotHere();
    }
}
