using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Jobs for one person: what speaks for each and against it, what would have to be adjusted and what nobody knows. Limits are moved and the list follows; what was shown is kept, and what the person answered.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write)]
public sealed class SuggestionsModel(Store store, Visit visit, KnownJobs jobs, KnownSeekers seekers, SuggestionRows rows, ShownLists shown, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }
    [BindProperty] public WhatIf If { get; set; } = new();
    /// <summary>The version of the profile that the sliders were drawn from.</summary>
    [BindProperty] public Id<Profile>? Follows { get; set; }
    [BindProperty] public Id<Profile> NewProfile { get; set; } = Id<Profile>.New(clock.GetUtcNow());
    /// <summary>Of the answer that takes one back; made when its form is drawn, so that sending it twice makes one record.</summary>
    [BindProperty] public Id<JobAnswer> NewId { get; set; }
    /// <summary>The button that was pressed: how we know of the job, and which it is.</summary>
    [BindProperty] public string Say { get; set; } = "";

    public string PersonName { get; private set; } = "";
    public Id<Participant> PersonId { get; private set; }
    /// <summary>Null while nobody has begun a profile.</summary>
    public Profile? Profile { get; private set; }
    public Seeker? Seeker { get; private set; }
    /// <summary>Null while the jobs are being read for the first time, and while there is no profile.</summary>
    public SuggestionList? List { get; private set; }
    /// <summary>The jobs are being read.</summary>
    public bool IsReading { get; private set; }
    public bool IsCut { get; private set; }
    /// <summary>The support runs, or is to come: once it is over, what was answered is read and nothing is suggested.</summary>
    public bool IsRunning { get; private set; }
    public IReadOnlyList<JobAnswer> Answers { get; private set; } = [];
    /// <summary>The person's yes to being thought of when a job comes up; null when there is none.</summary>
    public JobConsent? Consent { get; private set; }
    [BindProperty] public Id<JobConsent> NewConsent { get; set; } = Id<JobConsent>.New(clock.GetUtcNow());
    SuggestedJobs? suggested;
    MatchLimits limits = MatchLimits.Own;

    string Country => visit.Organisation!.Country;

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        (PersonId, IsRunning) = (enrolment.ParticipantId, !(enrolment.Support.Until < visit.Today));
        PersonName = await store.Participants.NameOf(PersonId);
        Profile = await store.Profiles.Newest(PersonId);
        (Answers, Consent) = (await store.JobAnswers.Newest(Id), await store.JobConsents.Holding(Id));
        if (Profile is null || !IsRunning) return;
        Seeker = seekers.Of(Profile, Country);
        if (If.Hours is null) If = WhatIf.Of(Seeker);
        var atHand = await jobs.ForAsync(visit.Organisation!);
        IsReading = atHand is null;
        IsCut = atHand?.IsCut == true;
        if (atHand is not null) await ListAsync(atHand, Seeker, [.. Answers.Where(answer => answer.Reply == JobReply.No).Select(answer => answer.JobId)]);
    }

    /// <summary>The list that is shown is kept; once, while it stays the same.</summary>
    public override async Task FillAsync()
    {
        Follows = Profile?.Id;
        await KeepAsync();
    }

    /// <summary>Moved limits without a script: the same page with the list that follows from them.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        await KeepAsync();
        return Page();
    }

    /// <summary>With a script: the limits have stood where they are for a while, or the reader goes on; that list is kept.</summary>
    public async Task<IActionResult> OnPostSettledAsync()
    {
        await OnPostListAsync();
        await KeepAsync();
        return new NoContentResult();
    }

    /// <summary>Moved limits: the list alone, for the page's own script.</summary>
    public async Task<IActionResult> OnPostListAsync()
    {
        var (version, declined) = await store.ToRank(Id);
        if (version is not { } newest) throw new NotHere();
        var seeker = seekers.Find(newest) ?? seekers.Of(await store.Profiles.Version(newest), Country);
        if ((jobs.Now(visit.Organisation!.Id) ?? await jobs.ForAsync(visit.Organisation!)) is not { } atHand) return new NoContentResult();
        PersonId = new(seeker.Id.Value);
        return Partial("_Suggested", await ListAsync(atHand, seeker, declined));
    }

    /// <summary>What was moved becomes a new version of the profile: the person agreed to it.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (enrolment.Support.Until < visit.Today) throw new Refusal("suggest.support-over");
        var person = await store.Participants.ById(enrolment.ParticipantId);
        if (!await store.Profiles.Has(NewProfile))
        {
            var before = await store.Profiles.Newest(person.Id) ?? throw new NotHere();
            if (before.Id != Follows) throw new Refusal("common.newer-version");
            store.Add(Domain.Profile.Write(NewProfile, person, before, If.KeptIn(before.Content, seekers.Of(before, Country)), ProfileOccasion.Talk, null, visit.Actor.StaffId, store.Now));
            await store.SaveChangesAsync();
            undoing.Offer(ProfileUndo.Written, NewProfile.ToString());
        }
        return Redirect($"/enrolments/{Id}/suggestions?saved=true");
    }

    /// <summary>The answer to one of the jobs is taken back: a later record without one.</summary>
    public async Task<IActionResult> OnPostAnswerAsync()
    {
        var (enrolment, (from, job)) = (await store.Enrolments.ById(Id), Pressed());
        if (!await store.JobAnswers.Has(NewId))
        {
            var before = (await store.JobAnswers.Newest(Id)).Find(answer => answer.JobId == job) ?? throw new NotHere();
            store.Add(JobAnswer.Give(NewId, enrolment, (from, job), (before.Title, before.EmployerName, before.PlaceName), null, null, null, visit.Actor.StaffId, store.Now, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(AnswerUndo.Given, NewId.ToString(), Id<JobAnswer>.New(store.Now).ToString());
        }
        return Redirect($"/enrolments/{Id}/suggestions?saved=true");
    }

    /// <summary>The ad is put aside for the person, once.</summary>
    public async Task<IActionResult> OnPostAsideAsync()
    {
        var (enrolment, (_, job)) = (await store.Enrolments.ById(Id), Pressed());
        var ad = await store.Vacancies.ById(new(job.Value));
        if (!(await store.SavedVacancies.For(Id)).Exists(saved => saved.VacancyId == ad.Id))
        {
            var (id, called) = (Id<SavedVacancy>.New(store.Now), await rows.Called(JobSource.Ad, job) ?? throw new NotHere());
            store.Add(SavedVacancy.Save(id, enrolment, ad.Id, called, null, visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(VacancyUndo.Saved, id.ToString());
        }
        return Redirect($"/enrolments/{Id}/suggestions?saved=true");
    }

    /// <summary>The person agrees to be thought of, or takes it back; either can be undone for a moment.</summary>
    public async Task<IActionResult> OnPostConsentAsync(bool agrees)
    {
        var enrolment = await store.Enrolments.ById(Id);
        var holding = await store.JobConsents.Holding(Id);
        if (agrees && holding is null) store.Add(JobConsent.Give(NewConsent, enrolment, visit.Actor.StaffId, visit.Today));
        else if (!agrees) holding?.Withdraw(visit.Today);
        if (store.ChangeTracker.HasChanges())
        {
            await store.SaveChangesAsync();
            undoing.Offer(agrees ? ConsentUndo.Given : ConsentUndo.Withdrawn, $"{holding?.Id ?? NewConsent}");
        }
        return Redirect($"/enrolments/{Id}/suggestions?saved=true");
    }

    Task KeepAsync() => suggested is { } jobs ? shown.KeepAsync(Id, jobs, limits, List!) : Task.CompletedTask;

    async Task<SuggestionList> ListAsync(JobsAtHand atHand, Seeker seeker, HashSet<Id<OpenJob>> declined)
    {
        limits = If.Limits(seeker);
        suggested = SuggestedJobs.For(seeker, limits, atHand.Seen, atHand.Ads, declined);
        var (seen, ads) = await rows.Of(suggested);
        return List = new(Id, PersonId, seen, ads, (suggested.Seen.WithinLimits, suggested.Ads.WithinLimits));
    }

    (JobSource From, Id<OpenJob> Job) Pressed() =>
        Say.Split(' ') is [var from, var id] && Enum.TryParse<JobSource>(from, out var source) && Enum.IsDefined(source) && Id<OpenJob>.TryParse(id, null, out var job) ? (source, job) : throw new NotHere();
}
