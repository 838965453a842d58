using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What is withdrawn now, for whoever would see it if it were not; and the way back.</summary>
[Declares(FieldGroup.Existence, Purpose.Support, Action = RouteAction.Write)]
public sealed class WithdrawnModel(Store store, Visit visit) : PageModel
{
    Dictionary<Id<StaffMember>, string> staff = [];

    public IReadOnlyList<WithdrawnLine> Lines { get; private set; } = [];

    public string NameOf(Id<StaffMember> id) => staff.GetValueOrDefault(id, "");

    public DateOnly DayOf(DateTimeOffset at) => visit.Organisation!.DayAt(at);

    public async Task OnGetAsync()
    {
        Lines = await store.Withdrawn();
        staff = await store.Staff.NamesOf(Lines.Select(l => l.Withdrawal.WithdrawnBy));
    }

    public async Task<IActionResult> OnPostAsync(Id<Withdrawal> withdrawal)
    {
        (await store.Withdrawals.ById(store, withdrawal)).TakeBack(visit.Actor.StaffId, store.Now);
        await store.SaveChangesAsync();
        return Redirect("/withdrawn");
    }
}
