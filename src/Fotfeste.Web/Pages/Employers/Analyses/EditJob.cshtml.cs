using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Which work and which occupation it is, where, and when it was seen.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write)]
public sealed class EditJobModel(Store store, Visit visit, Words words, HomePlaces places, KnownOccupations occupations) : JobPage(store), IAsksForOccupation
{
    [BindProperty] public JobBasics Form { get; set; } = new();

    [BindProperty] public OccupationAnswer Occupation { get; set; } = new();
    OccupationRegister register = OccupationRegister.None;

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        register = await occupations.For(Store);
        Occupation.Offer(register, words);
    }

    public override Task FillAsync()
    {
        Occupation = OccupationAnswer.Of(Job.Occupation, register, words);
        Form = new() { Work = Job.Work, Workplace = Job.Workplace, Municipality = Job.Municipality, Day = Job.Day };
        Version = Job.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version,
    [
        new(words["analysis.work"], Job.Work, Form.Work ?? ""),
        new(words["analysis.occupation"], OccupationAnswer.Of(Job.Occupation, register, words).Name!, Occupation.Name ?? ""),
        new(words["analysis.workplace"], Job.Workplace ?? "", Form.Workplace ?? ""),
        new(words["analysis.municipality"], places.NameOf(Job.Municipality) ?? "", places.NameOf(Form.Municipality) ?? ""),
        new(words["analysis.day"], words.Day(Job.Day), words.Day(Form.Day)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        register = await occupations.For(Store);
        await ChangeAsync(job =>
        {
            job.Describe(Form.Work, Form.Workplace, places.Read(Form.Municipality), Form.Day, visit.Today);
            Occupation.Write(job, register, words);
        });
        return Redirect($"/job-analyses/{Id}?saved=true");
    }
}
