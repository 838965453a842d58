using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>An interview is prepared together, new or once more: it begins with what the person has agreed that this employer may hear.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("interview", About = "which")]
public sealed class InterviewsModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage, IAsksForEmployer
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>Which one is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)] public Id<Interview>? Which { get; set; }
    /// <summary>The employer that the reader came from.</summary>
    [BindProperty(SupportsGet = true)] public Id<Employer>? At { get; set; }
    [BindProperty] public Id<Interview> NewId { get; set; } = Id<Interview>.New(clock.GetUtcNow());
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    /// <summary>The ad that led here, among those that were put aside for the person.</summary>
    [BindProperty, Display(Name = "interview.ad")] public Id<SavedVacancy>? Ad { get; set; }
    [BindProperty] public InterviewForm Form { get; set; } = new();

    public string PersonName { get; private set; } = "";
    public IReadOnlyList<InterviewLine> All { get; private set; } = [];
    /// <summary>The one that is changed; null for a new one.</summary>
    public InterviewLine? Changed { get; private set; }
    public IReadOnlyList<Choice> Meetings { get; private set; } = [];
    public IReadOnlyList<Choice> Ads { get; private set; } = [];
    /// <summary>What we know about the employer, and what it may hear about the person.</summary>
    public FirmTold? Told { get; private set; }
    public DateOnly Today => visit.Today;
    public override bool OnlyOffersDraft => At is not null; // what was begun for one employer does not stand in another's form unasked

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        All = await store.InterviewsOf(Id);
        if (Which is { } which) Changed = All.FirstOrDefault(l => l.Interview.Id == which) ?? throw new NotHere();
        var meetings = (await store.AheadOf(Id)).Select(l => l.Appointment).ToList();
        if (Changed?.Meeting is { } own && meetings.TrueForAll(m => m.Id != own.Id)) meetings.Add(own);
        Meetings = [.. meetings.Select(m => Choice.Of(m.Id, words.WhenOf(m.Content)))];
        Ads = [.. (await store.SavedVacancies.For(Id)).Select(s => Choice.Of(s.Id, string.Join(" · ", new[] { s.Title, s.EmployerName }.OfType<string>())))];
        await Employer.OfferAsync(store, words);
        await TellAsync();
    }

    public override async Task FillAsync()
    {
        if (Changed is { Interview: { } interview } line)
        {
            (Form, Employer.Name, Ad, Version) = (InterviewForm.Of(interview), line.Employer, interview.SavedVacancyId, interview.Version);
            return;
        }
        if (At is not { } firm) return;
        Employer.Name = (await store.Employers.ById(firm)).Name;
        await TellAsync();
        if ((await store.IntroductionTo(firm, Id)).Name is not null && Disclosure.Holding(await store.Disclosures.Of(Id), firm, Today) is { } agreed) (Form.Say, Form.Unsaid) = (agreed.Words.Reveal(), agreed.Unsaid.Reveal());
    }

    async Task TellAsync() => Told = Changed is { } line ? await (await FirmTold.Of(store, line.Interview.EmployerId)).AboutAsync(store, Id) : await FirmTold.Of(store, Employer, Id);

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare()
    {
        if (Changed?.Interview is not { } saved) return base.Compare();
        var (was, now) = (saved.Content, Form.Read());
        return (saved.Version,
        [
            new(words["interview.job"], was.Job.Reveal(), now.Job.Reveal()),
            new(words["interview.day"], was.Day is { } then ? words.Day(then) : "", now.Day is { } day ? words.Day(day) : ""),
            new(words["interview.start"], was.Start is { } before ? words.Time(before) : "", now.Start is { } at ? words.Time(at) : ""),
            new(words["interview.where"], was.Where.Reveal(), now.Where.Reveal()),
            new(words["interview.along"], was.Along.Reveal(), now.Along.Reveal()),
            new(words["interview.asked"], was.Asked.Reveal(), now.Asked.Reveal()),
            new(words["interview.say"], was.Say.Reveal(), now.Say.Reveal()),
            new(words["interview.unsaid"], was.Unsaid.Reveal(), now.Unsaid.Reveal()),
            new(words["interview.ask"], was.Ask.Reveal(), now.Ask.Reveal()),
        ]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        var meeting = Form.Meeting is { } chosen ? await ContactForm.FindAsync(store, chosen.ToString(), Id) : null;
        if (Which is { } which)
        {
            var interview = await store.Interviews.ById(which);
            if (interview.EnrolmentId != Id) throw new NotHere();
            interview.Change(meeting, Form.Read());
            store.Expect(interview, Version);
            await store.SaveChangesAsync();
            return Redirect($"/interviews/{which}?saved=true");
        }
        if (!await store.Interviews.Stands(NewId))
        {
            if (Ad is { } ad) await store.SavedVacancies.ById(ad, Id); // one of this person's, or there is none
            var employer = await Employer.FindAsync(store) ?? throw new Refusal("employers.name-missing");
            store.Add(Interview.Prepare(NewId, enrolment, employer, Ad, visit.Actor.StaffId, meeting, Form.Read(), Today));
            await store.SaveChangesAsync();
        }
        return Redirect($"/interviews/{NewId}?saved=true");
    }
}
