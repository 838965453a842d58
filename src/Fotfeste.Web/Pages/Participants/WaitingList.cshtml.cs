using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What authorities have not answered: how long each lets people wait, and about whom, the longest first. A coach sees the own people, a leader the led units'.</summary>
[Declares(FieldGroup.Income, Purpose.Coordination)]
public sealed class WaitingListModel(Store store, Visit visit) : PageModel
{
    /// <summary>The figures count everybody; of the rows, so many that wait longest are shown.</summary>
    public const int MostShown = 200;

    public DateOnly Today => visit.Today;
    public IReadOnlyList<(WaitingFor Waiting, string Name)> Rows { get; private set; } = [];
    public IEnumerable<(WaitingFor Waiting, string Name)> Shown => Rows.Take(MostShown);
    public IReadOnlyList<AuthorityWait> Authorities { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Rows = await store.Unanswered();
        Authorities = AuthorityWait.Of(Rows.Select(r => r.Waiting), Today);
    }
}
