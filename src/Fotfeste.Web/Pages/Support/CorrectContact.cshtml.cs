using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A contact is corrected; what it said before stays, and stands below in plain words.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("contact-correction")]
public sealed class CorrectContactModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IHoldsContactForm
{
    Contact contact = null!;

    [FromRoute] public Id<Contact> Id { get; set; }
    [BindProperty] public ContactForm Form { get; set; } = new();

    public EmployerAnswer Employer { get; } = new();
    public Id<Enrolment> EnrolmentId { get; private set; }
    public string PersonName { get; private set; } = "";
    public int ContactEveryDays { get; private set; }
    public IReadOnlyList<string> Readers { get; private set; } = [];
    public IReadOnlyList<ContactCorrection> Corrections { get; private set; } = [];
    /// <summary>Who has the contact as it stands before this correction.</summary>
    public IReadOnlyList<string> Holders { get; private set; } = [];
    public bool IsWholePage => true;
    public bool IsCorrection => true;
    public Appointment? Due => null;

    public override async Task PrepareAsync()
    {
        contact = await store.Contacts.ById(Id);
        var enrolment = await store.Enrolments.ById(contact.EnrolmentId ?? throw new NotHere());
        (EnrolmentId, ContactEveryDays) = (enrolment.Id, (await store.RhythmOf(enrolment)).On(visit.Today).EveryDays);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        Readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment, visit.Units);
        Holders = [.. (await store.HandedOver.Of(enrolment.Id)).Where(g => g.Holds(contact)).Select(g => g.Receiver.Reveal()).Distinct()];
        Corrections = ContactCorrection.Of(contact, await store.Staff.Names(), visit.Organisation!, words);
    }

    public override Task FillAsync()
    {
        (Form, Version) = (ContactForm.Of(contact), contact.Version);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var standing = await store.Contacts.ById(Id);
        var enrolment = await store.Enrolments.ById(standing.EnrolmentId ?? throw new NotHere());
        var content = Form.Read(visit.Today);
        if (content != standing.Content)
        {
            store.Expect(standing, Version);
            var revision = Id<ContactRevision>.New(clock.GetUtcNow());
            standing.Correct(revision, enrolment, content, visit.Actor.StaffId, store.Now, visit.Today);
            await store.SaveChangesAsync();
            undoing.Offer(ContactUndo.Corrected, Id.ToString(), revision.ToString());
        }
        return Redirect($"/enrolments/{enrolment.Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (contact.Version, words.Differences(contact.Content, Form.Read(visit.Today)));
}
