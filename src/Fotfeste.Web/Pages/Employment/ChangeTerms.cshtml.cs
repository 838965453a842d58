using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The job goes on under another form or with other hours: new terms, not a new job.</summary>
[Declares(FieldGroup.Job, Purpose.Support, Action = RouteAction.Write), KeepsDraft("terms")]
public sealed class ChangeTermsModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : JobFormPage(store, visit, shelf, words)
{
    [BindProperty] public TermsForm Terms { get; set; } = new();

    public IReadOnlyList<Choice> Forms => Words.Choices(Offered.Within(DateRange.Open(Job.Days.From)));

    public override async Task FillAsync()
    {
        await base.FillAsync();
        var now = Job.TermsOn(Today);
        Terms = new() { Id = Id<Terms>.New(clock.GetUtcNow()), Kind = now?.Form ?? "", Hours = now?.Hours?.PerWeek, From = Today };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        var job = Job;
        if (job.Terms.All(t => t.Id != Terms.Id))
        {
            Store.Expect(job, Version);
            job.ChangeTerms(Terms.Id, Offered.PackOf(Terms.Kind), Terms.Kind, Terms.Week, Terms.From, Terms.Until);
            await Store.SaveChangesAsync();
        }
        return Redirect($"/jobs/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version, Standing(typed: Terms));
}
