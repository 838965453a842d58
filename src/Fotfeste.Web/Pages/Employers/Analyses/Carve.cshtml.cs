using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A job made of what can be lifted out of another: its tasks, its hours, its own name.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("carve")]
public sealed class CarveModel(Store store, Visit visit, TimeProvider clock) : JobPage(store)
{
    [BindProperty] public Id<JobAnalysis> NewId { get; set; } = Id<JobAnalysis>.New(clock.GetUtcNow());
    /// <summary>Which of the tasks, by their place in the list.</summary>
    [BindProperty] public List<int> Chosen { get; set; } = [];
    [BindProperty, Display(Name = "analysis.carved-work", Description = "analysis.carved-work-hint"), RefusedAs("analysis.work-missing", "analysis.carve-needs-task")] public string? Work { get; set; }
    [BindProperty, Display(Name = "analysis.hours-least"), RefusedAs("analysis.hours-unlikely", "analysis.hours-turned")] public decimal? HoursLeast { get; set; }
    [BindProperty, Display(Name = "analysis.hours-most")] public decimal? HoursMost { get; set; }

    public override Task FillAsync()
    {
        Chosen = [.. Job.Tasks.All.Index().Where(t => t.Item.Place == TaskPlace.CanBeLiftedOut).Select(t => t.Index)];
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var job = await Store.JobAnalyses.ById(Id);
        if (!await Store.JobAnalyses.Has(NewId))
        {
            var tasks = JobTasks.Of(job.Tasks.All.Index().Where(t => Chosen.Contains(t.Index)).Select(t => t.Item with { Place = TaskPlace.Stays }));
            Store.Add(job.Carve(NewId, Work, tasks, HoursLeast is { } least ? new Hours(least) : null, HoursMost is { } most ? new Hours(most) : null, visit.Actor.StaffId, visit.Today));
            await Store.SaveChangesAsync();
        }
        return Redirect($"/job-analyses/{NewId}?saved=true");
    }
}
