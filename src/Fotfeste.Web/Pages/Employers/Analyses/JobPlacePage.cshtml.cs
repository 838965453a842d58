using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>When and how long work is done there, who is there to help, and what the place is like.</summary>
[Declares(FieldGroup.Employer, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job-place")]
public sealed class JobPlacePageModel(Store store, Words words) : JobPage(store)
{
    [BindProperty, Display(Name = "analysis.hours-least", Description = "analysis.hours-least-hint"), RefusedAs("analysis.hours-unlikely", "analysis.hours-turned")] public decimal? HoursLeast { get; set; }
    [BindProperty, Display(Name = "analysis.hours-most")] public decimal? HoursMost { get; set; }
    [BindProperty] public WorkingTime Times { get; set; }
    [BindProperty, Display(Name = "analysis.who-helps", Description = "analysis.who-helps-hint")] public string? WhoHelps { get; set; }
    [BindProperty, Display(Name = "analysis.getting-there", Description = "analysis.getting-there-hint")] public string? GettingThere { get; set; }
    [BindProperty, Display(Name = "analysis.language", Description = "analysis.language-hint")] public string? Language { get; set; }
    [BindProperty, Display(Name = "analysis.culture", Description = "analysis.culture-hint")] public string? Culture { get; set; }

    public JobSteps Steps => new(Id, JobStep.Place);

    public override Task FillAsync()
    {
        var place = Job.Place;
        (HoursLeast, HoursMost, Times) = (Job.HoursLeast?.PerWeek, Job.HoursMost?.PerWeek, Job.Times);
        (WhoHelps, GettingThere, Language, Culture) = (place.WhoHelps.Reveal(), place.GettingThere.Reveal(), place.Language.Reveal(), place.Culture.Reveal());
        Version = Job.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Job.Version,
    [
        new(words["analysis.hours-least"], $"{Job.HoursLeast}", HoursLeast is { } least ? words.Number(least) : ""),
        new(words["analysis.hours-most"], $"{Job.HoursMost}", HoursMost is { } most ? words.Number(most) : ""),
        new(words["analysis.times"], words.TimesOf(Job.Times), words.TimesOf(Times)),
        new(words["analysis.who-helps"], Job.Place.WhoHelps.Reveal(), WhoHelps ?? ""),
        new(words["analysis.getting-there"], Job.Place.GettingThere.Reveal(), GettingThere ?? ""),
        new(words["analysis.language"], Job.Place.Language.Reveal(), Language ?? ""),
        new(words["analysis.culture"], Job.Place.Culture.Reveal(), Culture ?? ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        await ChangeAsync(job =>
        {
            job.SetTimes(HoursLeast is { } least ? new Hours(least) : null, HoursMost is { } most ? new Hours(most) : null, Times);
            job.Tell(new(Sealed.Of(GettingThere), Sealed.Of(Language), Sealed.Of(Culture), Sealed.Of(WhoHelps)));
        });
        return Redirect(Steps.Next);
    }
}
