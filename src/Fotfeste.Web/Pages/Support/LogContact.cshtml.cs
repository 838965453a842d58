using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A coach writes down a contact: the kind and Save are enough.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft(ContactForm.Draft)]
public sealed class LogContactModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IHoldsContactForm
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>"no" when it is known beforehand that the two did not meet: one tap less.</summary>
    [BindProperty(SupportsGet = true)] public string Met { get; set; } = "";
    /// <summary>The appointment that it is about, as an identity.</summary>
    [BindProperty(SupportsGet = true, Name = "appointment")] public string From { get; set; } = "";
    /// <summary>With whom, when that is known beforehand.</summary>
    [BindProperty(SupportsGet = true)] public ContactParty? With { get; set; }
    [BindProperty] public ContactForm Form { get; set; } = new();
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };

    /// <summary>What it was for and what was promised, when it was with the employer.</summary>
    [BindProperty] public TalkForm Talk { get; set; } = new() { By = visit.Today.AddDays(TalkForm.UsualPromise) };

    public string PersonName { get; private set; } = "";
    public int ContactEveryDays { get; private set; }
    public IReadOnlyList<string> Readers { get; private set; } = [];
    public string LastContact { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public bool IsWholePage => true;
    public bool IsCorrection => false;
    public Appointment? Due { get; private set; }
    /// <summary>Who of the others last spoke with the employer that it is most likely about.</summary>
    public ColleagueTalk? Colleague { get; private set; }
    public string ColleagueWith { get; private set; } = "";
    public FirmTold? Told { get; private set; }
    public Id<Enrolment>? About => Id;
    /// <summary>What the employer that it is most likely about may hear about the person.</summary>
    public MayBeTold? May { get; private set; }
    /// <summary>It is with the employer, so what that asks for stands open.</summary>
    public bool IsTalk => Form.With is ContactParty.Employer or ContactParty.Mentor;
    Contact? made;

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        ContactEveryDays = (await store.RhythmOf(enrolment)).On(visit.Today).EveryDays;
        Readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment, visit.Units);
        LastContact = await store.Contacts.Latest(Id) is { } last ? words["support.last", words.DaysAgoInside(last.Content.Day, visit.Today)] : words["support.first"];
        Due = await DueAsync();
        await Employer.OfferAsync(store, words);
        Told = await FirmTold.Of(store, Employer, Id);
        if (Told?.Firm is not null) return; // the one that is named is told of, and not the usual one
        var usual = Due?.EmployerId ?? (await store.EmploymentSpells.WorksOn(Id, visit.Today))?.EmployerId;
        May = await MayBeTold.Of(store, Id, usual);
        if (usual is not { } firm) return;
        (Colleague, ColleagueWith) = (await store.LastTalkByOthers(firm), (await store.Employers.ById(firm)).Name);
    }

    public override async Task FillAsync()
    {
        Form = ContactForm.Fresh(Id<Contact>.New(clock.GetUtcNow()), visit.Today, ContactEveryDays, await store.EmploymentSpells.WorksOn(Id, visit.Today) is not null, Met != "no");
        if (With is { } party && Due is null) Form.With = party;
        if (Due is null) return;
        Form.FillFrom(Due, visit.Today);
        if (Due.EmployerId is { } firm) Employer.Name = (await store.Employers.ById(firm)).Name;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        var (content, employer) = (Form.Read(visit.Today), await Employer.FindAsync(store) ?? await WorkplaceAsync());
        made = await store.MadeBy(Form.Id);
        if (made is null)
        {
            if (employer is { } firm && IsTalk) await Employer.ConfirmAsync(store, firm, Form.Day);
            var contact = Contact.Log(Form.Id, enrolment, visit.Actor.StaffId, content, visit.Today, employer);
            store.Add(contact);
            Talk.Tell(store, contact);
            if (await Form.AppointmentFrom(store, Id) is { IsOpen: true } appointment) appointment.LogAs(contact); // else a colleague was quicker, and both contacts stand
            await store.SaveChangesAsync();
            undoing.Offer(ContactUndo.Logged, Form.Id.ToString());
        }
        else if (made.IsWithdrawn || made.EnrolmentId != Id || made.AsLogged != content || made.EmployerId != employer) throw AskAgain(made);
        return Redirect($"/enrolments/{Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Version, made?.EnrolmentId == Id ? words.Differences(made.AsLogged, Form.Read(visit.Today)) : []);

    // The same form with other content: what stands is not touched, and what was typed can be saved beside it.
    Refusal AskAgain(Contact standing)
    {
        Form.Id = Id<Contact>.New(clock.GetUtcNow());
        ModelState.Remove("Form.Id");
        return new(standing.IsWithdrawn ? "support.undone-before" : "support.sent-differently");
    }

    async Task<Id<Employer>?> WorkplaceAsync() => ContactChoices.IsAtWorkplace(Form.Kind, Form.With) ? (await store.EmploymentSpells.WorksOn(Id, Form.Day))?.EmployerId : null;

    // The one that the reader came from, if it is this person's; else the one of today that has begun.
    async Task<Appointment?> DueAsync()
    {
        var asked = From.Length > 0 ? From : Form.Appointment;
        if (asked.Length == 0) return await store.Appointments.BegunToday(Id, visit.Today, visit.Organisation!.ClockAt(clock.GetUtcNow()));
        return await ContactForm.FindAsync(store, asked, Id) is { IsOpen: true } due ? due : null;
    }
}
