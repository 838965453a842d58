using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One appointment: changed, moved a week with one tap, called off with another. Nobody is asked why, and what it was stays in sight.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("appointment")]
public sealed class AppointmentPageModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage, IHoldsAppointmentForm
{
    [FromRoute] public Id<Appointment> Id { get; set; }
    [BindProperty] public AppointmentForm Form { get; set; } = new();

    public AppointmentLine Line { get; private set; } = null!;
    public Appointment Appointment => Line.Appointment;
    public EmployerAnswer Employer { get; } = new();
    public string Title { get; private set; } = "";
    public string PersonName => Line.Person ?? "";
    public IReadOnlyList<Choice> People => [];
    public IReadOnlyList<(string Title, IReadOnlyList<string> Was)> Changes { get; private set; } = [];
    public bool IsChange => true;
    public bool IsMine => Appointment.StaffId == visit.Actor.StaffId;
    public string IsoDay => Appointment.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    public string Icon => AppointmentChoices.MarkOf(Appointment.State).Icon;
    public string Color => AppointmentChoices.MarkOf(Appointment.State).Color;

    public override async Task PrepareAsync()
    {
        Line = await store.LineOf(Id);
        Title = words.TitleOf(Line);
        Changes = words.ChangesOf(Appointment, await store.Staff.Names(), visit.Organisation!);
    }

    public override Task FillAsync()
    {
        (Form, Version) = (AppointmentForm.Of(Appointment), Appointment.Version);
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync() => ChangeAsync((appointment, enrolment, revision) =>
    {
        var content = Form.Read();
        if (content == appointment.Content && !appointment.IsCancelled) return;
        store.Expect(appointment, Version);
        appointment.Change(revision, enrolment, content, visit.Actor.StaffId, store.Now, visit.Today);
    });

    public Task<IActionResult> OnPostLaterAsync() =>
        ChangeAsync((appointment, enrolment, revision) => appointment.MoveOneWeek(revision, enrolment, visit.Actor.StaffId, store.Now, visit.Today));

    public Task<IActionResult> OnPostCancelAsync() => ChangeAsync((appointment, _, revision) => appointment.Cancel(revision, visit.Actor.StaffId, store.Now));

    public Task<IActionResult> OnPostBackAsync() => ChangeAsync((appointment, _, revision) => appointment.PutBack(revision, visit.Actor.StaffId, store.Now));

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Appointment.Version, words.Differences(Appointment.Content, Form.Read()));

    async Task<IActionResult> ChangeAsync(Action<Appointment, Enrolment?, Id<AppointmentRevision>> change)
    {
        var (appointment, revision) = (await store.Appointments.ById(Id), Id<AppointmentRevision>.New(clock.GetUtcNow()));
        change(appointment, appointment.EnrolmentId is { } enrolment ? await store.Enrolments.ById(enrolment) : null, revision);
        await store.SaveChangesAsync();
        if (appointment.Revisions.Any(r => r.Id == revision)) undoing.Offer(AppointmentUndo.Changed, Id.ToString(), revision.ToString());
        return Redirect($"/calendar?day={appointment.Day:yyyy-MM-dd}");
    }
}
