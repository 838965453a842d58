using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What one person says to one job that was suggested, and why; the words are kept while they are typed.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("job-answer", About = "job")]
public sealed class AnswerModel(Store store, Visit visit, KnownJobs jobs, KnownSeekers seekers, SuggestionRows rows, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>That of the ad or the job analysis; null: none was chosen yet.</summary>
    [BindProperty(SupportsGet = true)] public Id<OpenJob>? Job { get; set; }
    [BindProperty] public Id<JobAnswer> NewId { get; set; } = Id<JobAnswer>.New(clock.GetUtcNow());
    /// <summary>The button that was pressed.</summary>
    [BindProperty] public JobReply? Say { get; set; }
    [BindProperty, Display(Name = "suggest.said"), RefusedAs("suggest.said-too-long")] public string Said { get; set; } = "";

    public string PersonName { get; private set; } = "";
    public (string Title, string? Employer, string? Place) Called { get; private set; } = ("", null, null);
    /// <summary>What was answered before; null when nothing was.</summary>
    public JobAnswer? Before { get; private set; }
    public override bool OnlyOffersDraft => false; // the address says about which job, and the draft is about that one

    JobSource from;

    public override async Task PrepareAsync()
    {
        PersonName = await store.Participants.NameOf((await store.Enrolments.ById(Id)).ParticipantId);
        if (Job is not { } job) return;
        Before = (await store.JobAnswers.Newest(Id)).Find(answer => answer.JobId == job);
        if (await rows.Called(JobSource.Ad, job) is { } ad) (from, Called) = (JobSource.Ad, ad);
        else if (await rows.Called(JobSource.Seen, job) is { } seen) (from, Called) = (JobSource.Seen, seen);
        else (from, Called) = Before is { } gone ? (gone.Source, (gone.Title, gone.EmployerName, gone.PlaceName)) : throw new NotHere();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        var enrolment = await store.Enrolments.ById(Id);
        if (Job is not { } job || Say is not { } reply || !Enum.IsDefined(reply)) throw new NotHere();
        if (!await store.JobAnswers.Has(NewId))
        {
            store.Add(JobAnswer.Give(NewId, enrolment, (from, job), Called, reply, Said, await ShownAsync(enrolment, job), visit.Actor.StaffId, store.Now, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(AnswerUndo.Given, NewId.ToString(), Id<JobAnswer>.New(store.Now).ToString());
        }
        return Redirect($"/enrolments/{Id}/suggestions?saved=true");
    }

    // How the job stands to the person's own limits now; null when one of the two is gone.
    async Task<ShownJob?> ShownAsync(Enrolment enrolment, Id<OpenJob> job)
    {
        if (await store.Profiles.Newest(enrolment.ParticipantId) is not { } profile || await jobs.ForAsync(visit.Organisation!) is not { } atHand) return null;
        var seeker = seekers.Of(profile, visit.Organisation!.Country);
        var (index, person) = from == JobSource.Seen ? (atHand.Seen, seeker) : (atHand.Ads, seeker.BeforeUnseen());
        return index.Find(job) is { } known ? ShownJob.Of(from, job, index.Compare(person, known)) : null;
    }
}
