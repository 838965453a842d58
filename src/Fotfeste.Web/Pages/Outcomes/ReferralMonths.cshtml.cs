using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Referrals by month and source in the led units, with a notice when a source that used to send has stopped.</summary>
[Declares(FieldGroup.Figures, Purpose.Quality)]
public sealed class ReferralMonthsModel(Store store, Visit visit) : PageModel
{
    public ReferralFlow Flow { get; private set; } = null!;

    public async Task OnGetAsync() => Flow = ReferralFlow.Of(await store.ReferralArrivals(visit.Today.AddMonths(-SourceSilence.LookBack)), visit.Today);
}
