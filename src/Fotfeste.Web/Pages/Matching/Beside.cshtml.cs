using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>A person's profile beside a job that was looked at, line by line, with what would have to be adapted; or beside an ad, reason by reason. Only for who supports the person; nothing of it goes to the employer.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class BesideModel(Store store, Visit visit, Words words, KnownJobs jobs, KnownSeekers seekers, SuggestionRows rows) : PageModel
{
    [FromRoute] public Id<Participant> Id { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "beside.job")] public Id<JobAnalysis>? Job { get; set; }
    /// <summary>An ad instead, of which only is known what it says and what is usual in such work.</summary>
    [BindProperty(SupportsGet = true)] public Id<Vacancy>? Ad { get; set; }

    public string PersonName { get; private set; } = "";
    /// <summary>Null while nobody has begun a profile.</summary>
    public ProfileContent? Profile { get; private set; }
    public IReadOnlyList<Choice> Jobs { get; private set; } = [];
    /// <summary>The job that was chosen.</summary>
    public JobAnalysis? Analysis { get; private set; }
    public string Firm { get; private set; } = "";
    public SideBySide? Sides { get; private set; }
    /// <summary>The support that runs today; null when none does.</summary>
    public Id<Enrolment>? Enrolment { get; private set; }
    public IReadOnlyList<JobTask> Liftable { get; private set; } = [];
    /// <summary>The ad with its reasons; null without an ad or a profile, and while the ads are being read.</summary>
    public SuggestedRow? Reasons { get; private set; }

    public async Task OnGetAsync()
    {
        PersonName = await store.Participants.NameOf(Id);
        var newest = await store.Profiles.Newest(Id);
        Profile = newest?.Content;
        Enrolment = (await store.Enrolments.Of(Id)).FirstOrDefault(e => e.Support.Covers(store.Actor.Today))?.Id;
        Jobs = [.. (await store.Latest()).Select(row => Choice.Of(row.Analysis.Id, $"{row.Analysis.Work}, {row.Employer} ({words.ShortDay(row.Analysis.Day)})"))];
        if (Ad is { } ad) await CompareAsync(await store.Vacancies.ById(ad), newest);
        if (Job is not { } chosen) return;
        Analysis = await store.JobAnalyses.ById(chosen);
        Firm = (await store.Employers.ById(Analysis.EmployerId)).Name;
        Liftable = [.. Analysis.Tasks.All.Where(task => task.Place != TaskPlace.Stays)];
        if (Profile is not null) Sides = SideBySide.Of(Profile, Analysis);
    }

    // One that is open, but not among those that are held, is compared by what it says itself.
    async Task CompareAsync(StoredVacancy ad, Profile? profile)
    {
        if (ad.State != VacancyState.Open || ad.Until <= store.Now) throw new NotHere();
        if (profile is null || await jobs.ForAsync(visit.Organisation!) is not { } atHand) return;
        var id = new Id<OpenJob>(ad.Id.Value);
        var why = atHand.Ads.Compare(seekers.Of(profile, visit.Organisation!.Country).BeforeUnseen(), atHand.Ads.Find(id) ?? JobFromVacancy.Of(ad.Whole(), id));
        Reasons = await rows.Of(ad.Id, why);
    }
}
