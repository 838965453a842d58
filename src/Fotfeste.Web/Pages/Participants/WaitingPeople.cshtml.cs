using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The waiting list: who waits for a place or has one and waits to begin, since when, and for what; the longest first.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class WaitingPeopleModel(Store store, Visit visit) : PageModel
{
    public DateOnly Today => visit.Today;
    public bool HasUnits => visit.Actor.Units.Count > 1;
    public IReadOnlyList<(Referral Referral, string Name)> People { get; private set; } = [];

    public async Task OnGetAsync() => People = await store.Referrals.WaitingWithNames(store);

    public string UnitOf(Referral referral) => referral is null ? "" : visit.NameOf(referral.UnitId);
}
