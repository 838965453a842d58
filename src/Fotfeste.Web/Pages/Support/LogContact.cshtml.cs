using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A coach writes down a contact: the kind and Save are enough.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class LogContactModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage, IHoldsContactForm
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    /// <summary>"no" when it is known beforehand that the two did not meet: one tap less.</summary>
    [BindProperty(SupportsGet = true)] public string Met { get; set; } = "";
    [BindProperty] public ContactForm Form { get; set; } = new();
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };

    public string PersonName { get; private set; } = "";
    public int ContactEveryDays { get; private set; }
    public IReadOnlyList<string> Readers { get; private set; } = [];
    public string LastContact { get; private set; } = "";
    public bool IsWholePage => true;
    public bool IsCorrection => false;
    Contact? made;

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        ContactEveryDays = enrolment.ContactEveryDays;
        Readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment.UnitId, visit.Units);
        LastContact = await store.Contacts.Latest(Id) is { } last ? words["support.last", words.DaysAgoInside(last.Content.Day, visit.Today)] : words["support.first"];
        await Employer.OfferAsync(store, words);
    }

    public override async Task FillAsync() =>
        Form = ContactForm.Fresh(Id<Contact>.New(clock.GetUtcNow()), visit.Today, ContactEveryDays, await store.EmploymentSpells.WorksOn(Id, visit.Today) is not null, Met != "no");

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        var (content, employer) = (Form.Read(visit.Today), await Employer.FindAsync(store) ?? await WorkplaceAsync());
        made = await store.MadeBy(Form.Id);
        if (made is null)
        {
            store.Add(Contact.Log(Form.Id, enrolment, visit.Actor.StaffId, content, visit.Today, employer));
            await store.SaveChangesAsync();
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

    // At work, or with the employer or the mentor, it is about the employer of the day: nobody has to say so.
    async Task<Id<Employer>?> WorkplaceAsync() =>
        Form.Kind == ContactKind.AtWork || Form.With is ContactParty.Employer or ContactParty.Mentor ? (await store.EmploymentSpells.WorksOn(Id, Form.Day))?.EmployerId : null;
}
