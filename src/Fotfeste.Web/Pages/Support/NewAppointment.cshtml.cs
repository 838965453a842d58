using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A time is agreed: from the calendar, where day and hour are known, or from a person's page, where the person is. What can be guessed is filled in.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("appointment-new", About = "enrolment")]
public sealed class NewAppointmentModel(Store store, Visit visit, PackShelf shelf, Words words, Undoing undoing, TimeProvider clock) : FormPage, IHoldsAppointmentForm
{
    /// <summary>So many can be chosen among; who has more begins from the person's page.</summary>
    const int MostOffered = 200;

    /// <summary>The support it belongs to, as an identity; empty when the form asks.</summary>
    [BindProperty(SupportsGet = true, Name = "enrolment")] public string Whose { get; set; } = "";
    [BindProperty(SupportsGet = true)] public DateOnly? Day { get; set; }
    [BindProperty(SupportsGet = true)] public TimeOnly? At { get; set; }
    [BindProperty] public AppointmentForm Form { get; set; } = new();
    [BindProperty] public EmployerAnswer Employer { get; set; } = new() { NewId = Id<Employer>.New(clock.GetUtcNow()) };

    public string PersonName { get; private set; } = "";
    public IReadOnlyList<Choice> People { get; private set; } = [];
    public bool IsChange => false;
    public FirmTold? Told { get; private set; }
    public Id<Enrolment>? About => Whose.Length > 0 ? WhoseId : Form.Enrolment;
    public string Back => Whose.Length > 0 ? $"/enrolments/{Whose}" : Day is { } day ? $"/calendar?day={day:yyyy-MM-dd}" : "/calendar";

    /// <summary>A day of the calendar was asked for; a person is whom the draft is about.</summary>
    public override bool OnlyOffersDraft => Request.Query.Keys.Any(k => k != "enrolment");

    public override async Task PrepareAsync()
    {
        if (Whose.Length > 0) PersonName = await store.Participants.NameOf((await store.Enrolments.ById(WhoseId)).ParticipantId);
        else People = [.. (await store.FirstToChoose(MostOffered)).Select(p => Choice.Of(p.Id, p.Name))];
        await Employer.OfferAsync(store, words);
        Told = await FirmTold.Of(store, Employer, About);
    }

    public override async Task FillAsync()
    {
        var agreed = Whose.Length > 0 ? (await store.Contacts.Latest(WhoseId))?.Content.NextOn : null;
        var day = Day ?? AppointmentChoices.DayFor(agreed, visit.Today, shelf.Country(visit.Organisation!.Country)?.Holidays ?? HolidayCalendar.Empty);
        var taken = (await store.Mine(day, day)).Where(l => l.Appointment.State != AppointmentState.Cancelled).Select(l => l.Appointment.Content);
        var isWorking = Whose.Length > 0 && await store.EmploymentSpells.WorksOn(WhoseId, day) is not null;
        Form = new()
        {
            Id = Id<Appointment>.New(clock.GetUtcNow()),
            Person = Whose,
            Day = day,
            Start = At ?? FreeTime.FirstFor(AppointmentForm.UsualMinutes, taken, day == visit.Today ? visit.Organisation!.ClockAt(clock.GetUtcNow()) : TimeOnly.MinValue),
            Kind = isWorking ? ContactKind.AtWork : ContactKind.Meeting,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await store.Appointments.Has(Form.Id))
        {
            var enrolment = Form.Enrolment is { } id ? await store.Enrolments.ById(id) : null;
            var employer = await Employer.FindAsync(store) ?? await WorkplaceAsync(enrolment);
            if (employer is { } firm && (enrolment is null || Form.With is ContactParty.Employer or ContactParty.Mentor)) await Employer.ConfirmAsync(store, firm, Form.Day);
            store.Add(Appointment.Plan(Form.Id, visit.Actor.OrganisationId, visit.Actor.StaffId, enrolment, employer, Form.Read(), store.Now, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(AppointmentUndo.Planned, Form.Id.ToString());
        }
        return Redirect(Whose.Length > 0 ? $"/enrolments/{Whose}?saved=true" : $"/calendar?day={Form.Day:yyyy-MM-dd}");
    }

    Id<Enrolment> WhoseId => Id<Enrolment>.TryParse(Whose, null, out var id) ? id : throw new NotHere();

    async Task<Id<Employer>?> WorkplaceAsync(Enrolment? enrolment) =>
        enrolment is not null && ContactChoices.IsAtWorkplace(Form.Kind, Form.With) ? (await store.EmploymentSpells.WorksOn(enrolment.Id, Form.Day))?.EmployerId : null;
}
