using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One sheet to leave with an employer: what you get, what you give, and who the coach is. It is about no participant.</summary>
[Declares(FieldGroup.None, Purpose.Support)]
public sealed class OfferModel(Store store, Visit visit) : PageModel
{
    public StaffMember Coach { get; private set; } = null!;
    public string Organisation => visit.Organisation!.Name;

    public async Task OnGetAsync() => Coach = await store.Staff.ById(visit.Actor.StaffId);
}
