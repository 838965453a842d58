using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What is done in this job, how often, and what could be lifted out or taken over by others.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job-tasks")]
public sealed class JobTasksPageModel(Store store, Words words) : JobPage(store)
{
    /// <summary>So many empty rows stand below what is known.</summary>
    const int Spare = 3;

    [BindProperty] public List<string?> What { get; set; } = [];
    [BindProperty] public List<TaskOften> Often { get; set; } = [];
    [BindProperty] public List<TaskPlace> Place { get; set; } = [];
    /// <summary>Saved, and back for more rows.</summary>
    [BindProperty] public bool More { get; set; }

    public JobSteps Steps => new(Id, JobStep.Tasks);
    public int Rows => Math.Min(JobTasks.Most, Math.Max(What.Count, (Job.Tasks.All.Count == 0 ? 1 : Job.Tasks.All.Count) + Spare));

    JobTasks Typed => JobTasks.Of(What.Select((what, at) => new JobTask(what ?? "", Often.ElementAtOrDefault(at), Place.ElementAtOrDefault(at))));

    public override Task FillAsync()
    {
        var tasks = Job.Tasks.All;
        (What, Often, Place, Version) = ([.. tasks.Select(t => t.What)], [.. tasks.Select(t => t.Often)], [.. tasks.Select(t => t.Place)], Job.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (Job.Version, [new(words.Of(JobStep.Tasks), string.Join(", ", Job.Tasks.All.Select(t => t.What)), string.Join(", ", What.Where(w => !string.IsNullOrWhiteSpace(w))))]);

    public async Task<IActionResult> OnPostAsync()
    {
        await ChangeAsync(job => job.List(Typed));
        return Redirect(More ? JobSteps.PathOf(Id, JobStep.Tasks) : Steps.Next);
    }
}
