using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The unit's referrals: who waits for an answer, whose door stands open, and what was answered lately.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ReferralsModel(Store store, Visit visit) : PageModel
{
    public DateOnly Today => visit.Today;
    public IReadOnlyList<(Referral Referral, string Name)> Waiting { get; private set; } = [];
    public IReadOnlyList<(Referral Referral, string Name)> Answered { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Waiting = await store.Referrals.OpenWithNames(store);
        Answered = await store.Referrals.AnsweredWithNames(store);
    }
}
