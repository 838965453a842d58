using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Which work it is, where, and when it was seen.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write)]
public sealed class EditJobModel(Store store, Visit visit, Words words, HomePlaces places) : JobPage(store)
{
    [BindProperty] public JobBasics Form { get; set; } = new();

    public override Task FillAsync()
    {
        Form = new() { Work = Job.Work, Workplace = Job.Workplace, Municipality = Job.Municipality, Day = Job.Day };
        Version = Job.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version,
    [
        new(words["analysis.work"], Job.Work, Form.Work ?? ""),
        new(words["analysis.workplace"], Job.Workplace ?? "", Form.Workplace ?? ""),
        new(words["analysis.municipality"], places.NameOf(Job.Municipality) ?? "", places.NameOf(Form.Municipality) ?? ""),
        new(words["analysis.day"], words.Day(Job.Day), words.Day(Form.Day)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        await ChangeAsync(job => job.Describe(Form.Work, Form.Workplace, places.Read(Form.Municipality), Form.Day, visit.Today));
        return Redirect($"/job-analyses/{Id}?saved=true");
    }
}
