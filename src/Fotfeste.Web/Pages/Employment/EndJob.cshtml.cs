using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A job is over, with a reason. The support goes on.</summary>
[Declares(FieldGroup.Job, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job-end")]
public sealed class EndJobModel(Store store, Visit visit, PackShelf shelf, Words words, Undoing undoing) : JobFormPage(store, visit, shelf, words)
{
    [BindProperty, Display(Name = "employment.last-day"), RefusedAs("employment.day-ahead", "employment.ends-before-it-began")] public DateOnly LastDay { get; set; }
    [BindProperty, Display(Name = "employment.end-reason"), RefusedAs("employment.end-needs-reason")] public string Reason { get; set; } = "";

    public override async Task FillAsync()
    {
        await base.FillAsync();
        LastDay = Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var job = await Store.EmploymentSpells.ById(Id);
        if (job.EndReason != Reason || job.Days.Until != LastDay)
        {
            Store.Expect(job, Version);
            var lasting = EmploymentUndo.Lasting(job);
            job.End(LastDay, Reason, Today);
            await Store.SaveChangesAsync();
            undoing.Offer(EmploymentUndo.Ended, [Id.ToString(), LastSave.Of(job.Version), .. lasting]);
        }
        return Redirect($"/jobs/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version, Standing(lastDay: LastDay, reason: Reason));
}
