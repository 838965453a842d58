using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>A contact is corrected; what it said before stays, and stands below in plain words.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class CorrectContactModel(Store store, Visit visit, Words words, TimeProvider clock) : FormPage, IHoldsContactForm
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
    public bool IsWholePage => true;
    public bool IsCorrection => true;
    public Appointment? Due => null;

    public override async Task PrepareAsync()
    {
        contact = await store.Contacts.ById(Id);
        var enrolment = await store.Enrolments.ById(contact.EnrolmentId ?? throw new NotHere());
        (EnrolmentId, ContactEveryDays) = (enrolment.Id, enrolment.ContactEveryDays);
        PersonName = await store.Participants.NameOf(enrolment.ParticipantId);
        Readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment.UnitId, visit.Units);
        Corrections = ContactCorrection.Of(contact, await store.Staff.ToDictionaryAsync(s => s.Id, s => s.Name), visit.Organisation!, words);
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
            standing.Correct(Id<ContactRevision>.New(clock.GetUtcNow()), enrolment, content, visit.Actor.StaffId, store.Now, visit.Today);
            await store.SaveChangesAsync();
        }
        return Redirect($"/enrolments/{enrolment.Id}?saved=true");
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (contact.Version, words.Differences(contact.Content, Form.Read(visit.Today)));
}
