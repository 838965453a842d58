using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A page about one job that was looked at: finds it and its employer, and refuses to save over a newer version.</summary>
public abstract class JobPage(Store store) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<JobAnalysis> Id { get; set; }

    protected Store Store { get; } = store;

    public JobAnalysis Job { get; private set; } = null!;
    public string Firm { get; private set; } = "";

    public override async Task PrepareAsync()
    {
        Job = await Store.JobAnalyses.ById(Id);
        Firm = (await Store.Employers.ById(Job.EmployerId)).Name;
    }

    /// <summary>Finds the job, changes it, saves it against the version that the form was drawn from.</summary>
    protected async Task ChangeAsync(Action<JobAnalysis> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var job = await Store.JobAnalyses.ById(Id);
        change(job);
        Store.Expect(job, Version);
        await Store.SaveChangesAsync();
    }
}
