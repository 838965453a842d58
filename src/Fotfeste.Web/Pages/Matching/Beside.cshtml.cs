using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>A person's profile beside a job that was looked at: line by line, with what would have to be adapted. Only for who supports the person; nothing of it goes to the employer.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class BesideModel(Store store, Words words) : PageModel
{
    [FromRoute] public Id<Participant> Id { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "beside.job")] public Id<JobAnalysis>? Job { get; set; }

    public string PersonName { get; private set; } = "";
    /// <summary>Null while nobody has begun a profile.</summary>
    public ProfileContent? Profile { get; private set; }
    public IReadOnlyList<Choice> Jobs { get; private set; } = [];
    /// <summary>The job that was chosen.</summary>
    public JobAnalysis? Analysis { get; private set; }
    public string Firm { get; private set; } = "";
    public SideBySide? Sides { get; private set; }
    /// <summary>The support that runs today; null when none does.</summary>
    public Id<Enrolment>? Enrolment { get; private set; }
    public IReadOnlyList<JobTask> Liftable { get; private set; } = [];

    public async Task OnGetAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        Profile = (await store.Profiles.Newest(Id))?.Content;
        Enrolment = (await store.Enrolments.Of(Id)).FirstOrDefault(e => e.Support.Covers(store.Actor.Today))?.Id;
        Jobs = [.. (await store.Latest()).Select(row => Choice.Of(row.Analysis.Id, $"{row.Analysis.Work}, {row.Employer} ({words.ShortDay(row.Analysis.Day)})"))];
        if (Job is not { } chosen) return;
        Analysis = await store.JobAnalyses.ById(chosen);
        Firm = (await store.Employers.ById(Analysis.EmployerId)).Name;
        Liftable = [.. Analysis.Tasks.All.Where(task => task.Place != TaskPlace.Stays)];
        if (Profile is not null) Sides = SideBySide.Of(Profile, Analysis);
    }
}
