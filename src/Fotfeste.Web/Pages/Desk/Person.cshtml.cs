using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>One person's support on one page: where we are, what the person wants, what comes next, the job, how to reach the person, and the whole story.</summary>
[Declares(FieldGroup.Notes, Purpose.Support), KeepsDraft(ContactForm.Draft)]
public sealed class PersonModel(Store store, Visit visit, PackShelf shelf, Words words, RecentPeople recent, TimeProvider clock) : PageModel, IHoldsContactForm, IKeepsDraft
{
    /// <summary>So many contacts at least before the page breaks off, at the end of a month.</summary>
    const int AtOnce = 20;

    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty(SupportsGet = true)] public StoryPart Show { get; set; }
    /// <summary>How far back the story goes; without it, as far as one page reaches.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? Since { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    public Enrolment Enrolment { get; private set; } = null!;
    public string PersonName { get; private set; } = "";
    public string Programme { get; private set; } = "";
    public string CoachLine { get; private set; } = "";
    /// <summary>Coaches of today who are away, and who helps meanwhile.</summary>
    public IReadOnlyList<AwayColleague> Away { get; private set; } = [];
    public PhaseSteps? Steps { get; private set; }
    public PhaseCard? Phase { get; private set; }
    /// <summary>A newer pack that the support could go on under; null when it follows the newest.</summary>
    public MethodOffer? Offer { get; private set; }
    public Contact? Latest { get; private set; }
    public IReadOnlyList<PersonJob> Jobs { get; private set; } = [];
    public Particulars? Reach { get; private set; }
    public IReadOnlyList<PersonAround> Around { get; private set; } = [];
    public bool MayMerge => visit.Actor.Persona == Persona.Leader;
    /// <summary>Only the named ones come here at all; they are reminded.</summary>
    public bool IsProtected { get; private set; }
    public AuthorityCard Authorities { get; private set; } = null!;
    /// <summary>Possible jobs that are being worked on for this person.</summary>
    public IReadOnlyList<LeadLine> Leads { get; private set; } = [];
    public IReadOnlyList<Enrolment> Others { get; private set; } = [];
    public IReadOnlyList<IGrouping<DateOnly, StoryEntry>> Months { get; private set; } = [];
    /// <summary>Where more of the story is; null when all of it is here.</summary>
    public string? Older { get; private set; }
    public DateOnly Today => visit.Today;
    public bool IsRunning => Enrolment.Support.Until is null || Enrolment.Support.Until >= Today;

    public ContactForm Form { get; private set; } = new();
    public EmployerAnswer Employer { get; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };
    public int ContactEveryDays => Rhythm.EveryDays;
    /// <summary>What is agreed today about being in touch.</summary>
    public AgreedRhythm Rhythm { get; private set; } = null!;
    public IReadOnlyList<string> Readers { get; private set; } = [];
    public DraftNote? DraftNote { get; set; }
    public bool OnlyOffersDraft => false; // what the address asks is about the story
    public bool IsWholePage => false;
    public bool IsCorrection => false;
    public Appointment? Due { get; private set; }
    /// <summary>How many employers, or all, may hear something today because the person has agreed to it.</summary>
    public int Agreed { get; private set; }
    /// <summary>Interviews to come, the next first.</summary>
    public IReadOnlyList<InterviewLine> Interviews { get; private set; } = [];
    /// <summary>Appointments to come, whoever planned them, the next first.</summary>
    public IReadOnlyList<AppointmentLine> Ahead { get; private set; } = [];

    public string NextLine => Latest?.Content.NextOn is { } day ? words["desk.person.next-on", words.DayInside(day), words.DaysAgoInside(day, Today)] : words["desk.person.next-none"];

    public string AddressOf(StoryPart part) => part == StoryPart.All ? $"/enrolments/{Id}" : $"/enrolments/{Id}?show={part}";

    public async Task OnGetAsync()
    {
        Enrolment = await store.Enrolments.ById(Id);
        recent.Opened(Id);
        var person = Enrolment.ParticipantId;
        PersonName = await store.Participants.NameOf(person);
        var programme = await store.Programmes.Where(p => p.Id == Enrolment.ProgrammeId).Select(p => new { p.Name, p.Method }).SingleAsync();
        (Programme, Offer) = (programme.Name, MethodOffer.For(Enrolment, programme.Method, shelf, Today));
        Reach = await store.Particulars.AsNoTracking().SingleOrDefaultAsync(p => p.ParticipantId == person);
        Around = await store.Around.Of(person, Today);
        IsProtected = await store.ProtectionOf(person) is not null;
        Others = [.. (await store.Enrolments.Of(person)).Where(e => e.Id != Id)];
        Latest = await store.Contacts.Latest(Id);
        Authorities = await AuthorityCard.Of(store, Id, Today);
        Rhythm = (await store.RhythmOf(Enrolment)).On(Today);
        await MeetCoachesAsync();
        await TellAsync();
        if (!IsRunning) return;
        Ahead = await store.AheadOf(Id);
        Leads = await store.LeadsFor(Id);
        Agreed = MayHear.On(Today, Enrolment, IsProtected, await store.Disclosures.Of(Id)).Count;
        Interviews = [.. (await store.InterviewsOf(Id)).Where(i => i.IsAhead(Today))];
        Form = ContactForm.Fresh(Id<Contact>.New(clock.GetUtcNow()), Today, ContactEveryDays, await store.EmploymentSpells.WorksOn(Id, Today) is not null);
        Due = await store.Appointments.BegunToday(Id, Today, visit.Organisation!.ClockAt(clock.GetUtcNow()));
        if (Due is not null) Form.FillFrom(Due, Today);
        await Employer.OfferAsync(store, words);
    }

    public async Task TakeUpAsync(IValueProvider typed)
    {
        await TryUpdateModelAsync(Form, nameof(Form), typed);
        await TryUpdateModelAsync(Employer, nameof(Employer), typed);
        ModelState.Calm();
    }

    async Task MeetCoachesAsync()
    {
        var coaches = await store.CoachesWith(Enrolment);
        Readers = await store.ReadersAmong(coaches, Enrolment, visit.Units);
        var shown = IsRunning ? Today : Enrolment.Support.Until!.Value;
        var with = coaches.Where(c => c.EnrolmentId == Id && c.Days.Covers(shown)).ToList();
        if (IsRunning) Away = await store.AwayFrom(Enrolment.ParticipantId, [.. with.Select(c => c.Id)]);
        var here = with.Select(c => c.Role == CoachRole.Whole ? c.Name : $"{c.Name} ({words.Of(c.Role)})").ToList();
        CoachLine = here.Count == 0 ? words["desk.person.no-coach"] : $"{words.Of(Persona.Coach)} {words.List(here)}";
    }

    async Task TellAsync()
    {
        var jobs = await store.EmploymentSpells.Of(Id);
        var first = Since ?? Story.BreakOff(await store.Contacts.DaysOf(Id), DateOnly.MaxValue, AtOnce);
        var contacts = await store.Contacts.Since(Id, first);
        var firms = await store.Employers.NamesOf([.. jobs.Select(j => j.EmployerId).Concat(contacts.Select(c => c.EmployerId)).OfType<Id<Employer>>().Distinct()]);
        var given = await store.HandedOver.Of(Id);
        var changes = await store.CoachChanges.Of(Id);
        var profiles = await store.Profiles.VersionsOf(Enrolment.ParticipantId);
        var story = new Story(words, shelf, Today) { Staff = await store.Staff.NamesOf(Story.Named(contacts, given, changes).Concat(profiles.Select(p => p.WrittenBy))), Employers = firms, Readers = Readers, IsOpen = IsRunning, Reader = visit.Actor.StaffId, Given = given, DayAt = visit.Organisation!.DayAt };
        var plans = await store.PracticePlans.Within(Id);
        Jobs = [.. jobs.Where(j => j.EndReason is null || !IsRunning).Select(j => PersonJob.Of(j, j.EmployerId is { } id ? firms.GetValueOrDefault(id) : null, shelf, words, Today, plans.GetValueOrDefault(j.Id)))];
        var referrals = await store.Referrals.AsNoTracking().Where(r => r.ParticipantId == Enrolment.ParticipantId && r.UnitId == Enrolment.UnitId).ToListAsync();
        if (new MethodClock(Enrolment.Support, Enrolment.Stays, shelf).Current is { } clock)
        {
            Steps = PhaseSteps.Of(clock, words, Today);
            Phase = new(clock, new KnownFacts(Enrolment, referrals.Where(IsOfThisSupport).Select(r => (DateOnly?)r.ReceivedOn).Min(), await store.Contacts.FirstWithEmployer(Id), jobs, shelf, Today), shelf, words, Today);
        }
        List<StoryEntry> all = [.. contacts.Select(story.Of), .. given.Where(g => g.Part != HandedOverPart.Contact).Select(story.Of), .. changes.Select(story.Of), .. profiles.Select((version, at) => story.Of(version, profiles.ElementAtOrDefault(at + 1))).Where(e => Enrolment.Support.Covers(e.Day)), .. jobs.SelectMany(story.Of), .. story.Of(Enrolment, Programme), .. referrals.Where(IsOfThisSupport).Select(story.Of)];
        Months = [.. all.Where(e => e.Day >= first && e.Belongs(Show)).OrderByDescending(e => e.Day).ThenByDescending(e => e.Rank).GroupBy(e => new DateOnly(e.Day.Year, e.Day.Month, 1))];
        var hasOlder = first > Story.Beginning;
        if (hasOlder) Older = $"/enrolments/{Id}?show={Show}&since={Story.BreakOff(await store.Contacts.DaysOf(Id), first, AtOnce):yyyy-MM-dd}";
    }

    // The call for support that this one answered: received before it began, and after the one before had begun.
    bool IsOfThisSupport(Referral referral) =>
        referral.ReceivedOn <= Enrolment.Support.From && Others.All(o => o.Support.From >= Enrolment.Support.From || referral.ReceivedOn > o.Support.From);
}
