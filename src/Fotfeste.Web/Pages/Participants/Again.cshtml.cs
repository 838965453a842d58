using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The person comes back: a new support spell beside the earlier ones, at any time after an end.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("again")]
public sealed class AgainModel(Store store, Visit visit, PackShelf shelf, Words words, CountryWords here, TimeProvider clock) : FormPage, IBeginsSupport
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty] public BeginForm Form { get; set; } = new();

    public string Name { get; private set; } = "";
    public BeginChoices Choices { get; private set; } = BeginChoices.None;
    Enrolment earlier = null!;

    public override async Task PrepareAsync()
    {
        earlier = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(earlier.ParticipantId);
        Choices = await BeginChoices.Of(store, visit, shelf, words);
    }

    public override Task FillAsync()
    {
        Form = Choices.Suggest(visit, Id<Enrolment>.New(clock.GetUtcNow()), earlier.GoalKind, earlier.Goal.Reveal());
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await store.Enrolments.Has(Form.EnrolmentId)) return Redirect($"/enrolments/{Form.EnrolmentId}");
        var before = await store.Enrolments.ById(Id);
        if ((await store.Enrolments.Of(before.ParticipantId)).Any(e => e.UnitId == Form.UnitId && e.Support.Overlaps(DateRange.Open(Form.FirstDay)))) throw new Refusal("participants.already-supported");
        await store.DemandCoachIn(Form.UnitId, Form.CoachId);
        var programme = await store.Programmes.ById(Form.ProgrammeId);
        var (enrolment, income) = Form.Begin(await store.Participants.ById(before.ParticipantId), programme, shelf.Method(programme.Method), here, clock.GetUtcNow(), visit.Today);
        store.AddRange(enrolment, income);
        await store.SaveChangesAsync();
        return Redirect($"/enrolments/{enrolment.Id}");
    }
}
