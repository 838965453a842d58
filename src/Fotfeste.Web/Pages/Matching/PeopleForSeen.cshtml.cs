using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>People for a job that somebody looked at.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class PeopleForSeenModel(Store store, Visit visit, KnownJobs jobs, ShownLists shown) : PeoplePage(store, visit, jobs, shown)
{
    [FromRoute] public Id<JobAnalysis> Id { get; set; }

    public override string Address => $"/job-analyses/{Id}";

    public override string Beside(PersonForJob person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return $"/participants/{person.Id}/beside?job={Id}";
    }

    public async Task OnGetAsync()
    {
        var job = await Store.JobAnalyses.ById(Id);
        (Work, Employer) = (job.Work, (await Store.Employers.ById(job.EmployerId)).Name);
        await FillAsync(JobSource.Seen, JobOf(job));
    }
}
