using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>"Carve from this": what an ad lists as work becomes a job analysis of tasks that could be lifted out, with the ad's employer, who becomes one of ours if they are not yet. Nobody has looked at it: what it asks stays unknown until somebody does.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("carve-ad")]
public sealed class CarveAdModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage
{
    const string New = "new";

    [FromRoute] public Id<Vacancy> Id { get; set; }
    [BindProperty] public Id<JobAnalysis> NewId { get; set; } = Id<JobAnalysis>.New(clock.GetUtcNow());
    [BindProperty] public Id<Employer> NewEmployer { get; set; } = Id<Employer>.New(clock.GetUtcNow());
    /// <summary>The answer to "did you mean": an identity, or "new".</summary>
    [BindProperty, Display(Name = "employers.did-you-mean"), RefusedAs("employers.which-one")] public string Which { get; set; } = "";
    /// <summary>One on each line.</summary>
    [BindProperty, Display(Name = "suggest.carve-tasks", Description = "suggest.carve-tasks-hint"), RefusedAs("analysis.carve-needs-task", "analysis.tasks-too-many")] public string? Tasks { get; set; }
    [BindProperty, Display(Name = "analysis.carved-work", Description = "analysis.carved-work-hint"), RefusedAs("analysis.work-missing")] public string? Work { get; set; }
    [BindProperty, Display(Name = "analysis.hours-least"), RefusedAs("analysis.hours-unlikely", "analysis.hours-turned")] public decimal? HoursLeast { get; set; }
    [BindProperty, Display(Name = "analysis.hours-most")] public decimal? HoursMost { get; set; }

    public string Title { get; private set; } = "";
    public string Employer { get; private set; } = "";
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public override async Task PrepareAsync()
    {
        var row = await OpenAsync();
        (Title, Employer) = (row.Title.Length > 0 ? row.Title : words["vacancies.untitled"], row.EmployerName!);
        if (await AlikeAsync(row) is (null, { Count: > 0 } alike)) Candidates = [.. alike.Select(e => Choice.Of(e.Id, e.Name, hint: e.Place)), new(New, words["employers.new-one", Employer])];
    }

    public override async Task FillAsync()
    {
        var bodies = (await OpenAsync()).Whole().Bodies;
        Tasks = string.Join('\n', AdTasks.In(Vacancy.Say(bodies, words.Language) ?? ""));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var row = await OpenAsync();
        if (!await store.JobAnalyses.Has(NewId))
        {
            var tasks = JobTasks.Of((Tasks ?? "").Split('\n').Select(line => new JobTask(line, TaskOften.Daily, TaskPlace.CanBeLiftedOut)));
            if (tasks.All.Count == 0) throw new Refusal("analysis.carve-needs-task");
            var code = row.Place?.Split('-', 2) is [var country, var municipality] && country == visit.Organisation!.Country ? municipality : null;
            var job = JobAnalysis.Begin(NewId, await EmployerAsync(row), Work, null, code, visit.Today, visit.Actor.StaffId, visit.Today);
            job.List(tasks);
            job.SetTimes(HoursLeast is { } least ? new Hours(least) : null, HoursMost is { } most ? new Hours(most) : null, row.Times);
            store.Add(job);
            await store.SaveChangesAsync();
        }
        return Redirect(JobSteps.PathOf(NewId, JobStep.Tasks));
    }

    // Without a name there is no employer to carve with.
    async Task<StoredVacancy> OpenAsync() => await store.Vacancies.ById(Id) is { State: VacancyState.Open, EmployerName: not null } row && !(row.Until <= store.Now) ? row : throw new NotHere();

    async Task<Employer> EmployerAsync(StoredVacancy row)
    {
        if (Id<Employer>.TryParse(Which, null, out var picked)) return await store.Employers.ById(picked);
        var (same, alike) = await AlikeAsync(row);
        if (same is { } known) return await store.Employers.ById(known);
        if (alike.Count > 0 && Which != New) throw new Refusal("employers.which-one");
        var employer = Domain.Employer.Meet(NewEmployer, store.Actor.OrganisationId, row.EmployerName!, row.EmployerNumber, row.PlaceName);
        store.Add(employer);
        return employer;
    }

    // As on the ad's own page.
    async Task<(Id<Employer>? Same, List<Employer> Alike)> AlikeAsync(StoredVacancy row) =>
        await store.Employers.SameAs(row.EmployerName!, row.EmployerNumber) is { } same ? (same, []) : (null, await store.Employers.Alike(row.EmployerName!, row.EmployerNumber, store.Workplaces));
}
