using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>One job as it was seen at the workplace: tasks, what it asks, the place, photos, and what was carved from it.</summary>
[Declares(FieldGroup.Employer, Purpose.Support)]
public sealed class SeenJobModel(Store store, Words words, KnownOccupations occupations) : PageModel
{
    [FromRoute] public Id<JobAnalysis> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public JobAnalysis Job { get; private set; } = null!;
    public string Firm { get; private set; } = "";
    /// <summary>Null while nobody has said which occupation it is.</summary>
    public string? Occupation { get; private set; }
    public string Who { get; private set; } = "";
    public JobAnalysis? From { get; private set; }
    public IReadOnlyList<JobAnalysis> Carved { get; private set; } = [];
    public IReadOnlyList<JobPhoto> Photos { get; private set; } = [];

    /// <summary>What is said about the place, with its label.</summary>
    public IEnumerable<(string Label, string Text)> PlaceLines => new (string Label, Sealed Text)[]
    {
        (words["analysis.who-helps"], Job.Place.WhoHelps), (words["analysis.getting-there"], Job.Place.GettingThere), (words["analysis.language"], Job.Place.Language), (words["analysis.culture"], Job.Place.Culture),
    }.Where(line => !line.Text.IsEmpty).Select(line => (line.Label, line.Text.Reveal()));

    public async Task OnGetAsync()
    {
        Job = await store.JobAnalyses.ById(Id);
        Firm = (await store.Employers.ById(Job.EmployerId)).Name;
        Occupation = Job.Occupation is { } code ? OccupationAnswer.NameOf(code, await occupations.For(store), words) : null;
        Who = await store.Staff.Where(s => s.Id == Job.WrittenBy).Select(s => s.Name).SingleAsync();
        From = Job.CarvedFromId is { } from ? await store.JobAnalyses.ById(from) : null;
        Carved = await store.JobAnalyses.CarvedFrom(Id);
        Photos = await store.JobPhotos.Of(Id);
    }
}
