using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One job: where, what, under which terms from when to when, and what that counts as.</summary>
[Declares(FieldGroup.Job, Purpose.Support)]
public sealed class JobModel(Store store, Visit visit, PackShelf shelf, Words words) : JobFormPage(store, visit, shelf, words)
{
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    /// <summary>What was agreed about the practice; null when nothing was, or it is none.</summary>
    public PracticePlan? Plan { get; private set; }

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        Plan = await Store.PracticePlans.Of(Id);
    }
}
