using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A job is looked at with its employer: which work, where, seen when. The rest follows page by page.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("new-job")]
public sealed class NewJobModel(Store store, Visit visit, Words words, HomePlaces places, KnownOccupations occupations, TimeProvider clock) : FormPage, IAsksForOccupation
{
    [BindProperty(SupportsGet = true)] public Id<Employer> Id { get; set; }
    [BindProperty] public Id<JobAnalysis> NewId { get; set; } = Id<JobAnalysis>.New(clock.GetUtcNow());
    [BindProperty] public JobBasics Form { get; set; } = new() { Day = visit.Today };

    [BindProperty] public OccupationAnswer Occupation { get; set; } = new();

    public string Firm { get; private set; } = "";

    public override async Task PrepareAsync()
    {
        Firm = (await store.Employers.ById(Id)).Name;
        Occupation.Offer(await occupations.For(store), words);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var employer = await store.Employers.ById(Id);
        if (!await store.JobAnalyses.Has(NewId))
        {
            var job = JobAnalysis.Begin(NewId, employer, Form.Work, Form.Workplace, places.Read(Form.Municipality), Form.Day, visit.Actor.StaffId, visit.Today);
            Occupation.Write(job, await occupations.For(store), words);
            store.Add(job);
            await store.SaveChangesAsync();
        }
        return Redirect(JobSteps.PathOf(NewId, JobStep.Tasks));
    }
}
