using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A referral is accepted: the support begins in the same save.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("begin")]
public sealed class AcceptModel(Store store, Visit visit, PackShelf shelf, Words words, CountryWords here, Undoing undoing, TimeProvider clock) : FormPage, IBeginsSupport
{
    [BindProperty(SupportsGet = true)] public Id<Referral> Id { get; set; }
    [BindProperty] public BeginForm Form { get; set; } = new();

    public string Name { get; private set; } = "";
    public BeginChoices Choices { get; private set; } = BeginChoices.None;
    public bool IsAnswered { get; private set; }
    Referral referral = null!;

    public override async Task PrepareAsync()
    {
        referral = await store.Referrals.ById(Id);
        IsAnswered = !referral.IsOpen;
        Name = await store.Participants.NameOf(referral.ParticipantId);
        Choices = await BeginChoices.Of(store, visit, shelf, words);
        store.Seen.Add(nameof(Participant), referral.ParticipantId);
    }

    public override Task FillAsync()
    {
        Version = referral.Version;
        Form = Choices.Suggest(visit, Id<Enrolment>.New(clock.GetUtcNow()), goal: referral.Wish.Reveal());
        Form.UnitId = referral.UnitId;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await store.Enrolments.Has(Form.EnrolmentId)) return Redirect($"/enrolments/{Form.EnrolmentId}");
        var accepted = await store.Referrals.ById(Id);
        await store.DemandCoachIn(Form.UnitId, Form.CoachId);
        var programme = await store.Programmes.ById(Form.ProgrammeId);
        var person = await store.Participants.ById(accepted.ParticipantId);
        var (enrolment, income) = Form.Begin(person, programme, shelf.Method(programme.Method), here, clock.GetUtcNow(), visit.Today);
        accepted.Accept(visit.Today);
        store.Expect(accepted, Version);
        store.AddRange(enrolment, income);
        await store.SaveChangesAsync();
        if (visit.Actor.Persona != Persona.Leader && Form.CoachId != visit.Actor.StaffId) return Redirect("/referrals");
        undoing.Offer(IntakeUndo.Accepted, Id.ToString(), LastSave.Of(accepted.Version), enrolment.Id.ToString(), LastSave.Of(enrolment.Version));
        return Redirect($"/enrolments/{enrolment.Id}");
    }
}
