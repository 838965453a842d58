using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Where the job is and what the person does there.</summary>
[Declares(FieldGroup.Job, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job-description")]
public sealed class DescribeJobModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : JobFormPage(store, visit, shelf, words), IAsksForEmployer
{
    [BindProperty] public EmployerAnswer Employer { get; set; } = new();
    [BindProperty, Display(Name = "employment.tasks")] public string Tasks { get; set; } = "";

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        await Employer.OfferAsync(Store, Words);
    }

    public override async Task FillAsync()
    {
        await base.FillAsync();
        Employer.NewId = Id<Employer>.New(clock.GetUtcNow());
        (Employer.Name, Tasks) = (EmployerName ?? "", Job.Tasks.Reveal());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await base.PrepareAsync();
        Store.Expect(Job, Version);
        Job.Describe(Employer.Name.Trim() == EmployerName ? Job.EmployerId : await Employer.FindAsync(Store), Tasks);
        await Store.SaveChangesAsync();
        return Redirect($"/jobs/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version, Standing(employer: Employer.Name.Trim(), tasks: Tasks));
}
