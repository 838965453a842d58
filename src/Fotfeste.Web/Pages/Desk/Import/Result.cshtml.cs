using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>How far an import has come, and in the end what came of it. The page fetches itself anew while it runs, without script.</summary>
[Declares(FieldGroup.Existence, Purpose.Support)]
public sealed class ImportResultModel(Store store, Uploads uploads) : PageModel
{
    const string Seconds = "2";

    [BindProperty(SupportsGet = true)] public Id<Job> Id { get; set; }

    public Job Job { get; private set; } = null!;
    /// <summary>Null while it runs or waits.</summary>
    public ImportResult? Result { get; private set; }
    /// <summary>All rows have been looked at; now they are written.</summary>
    public bool IsSaving => Job.Total > 0 && Job.Done >= Job.Total;

    public async Task<IActionResult> OnGetAsync()
    {
        Job = await store.Mine(Id);
        if (Job.Kind != ImportOrder.Kind) throw new NotHere();
        if (Job.Due == JobQueries.OnHold) return Redirect($"/import/{Id}");
        if (Job.FinishedAt is not null) Result = ImportResult.Of(Job);
        else if (IsLost) Result = ImportResult.Because(ImportResult.FilesGone);
        else Response.Headers["Refresh"] = Seconds;
        return Page();
    }

    bool IsLost => (Job.LeaseUntil is null || Job.LeaseUntil < store.Now) && Job.Due < store.Now - Uploads.Kept && !uploads.Has(ImportOrder.Of(Job));
}
