using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A decision of an authority that the support rests on is written down, with its days and a reminder.</summary>
[Declares(FieldGroup.Income, Purpose.Support, Action = RouteAction.Write), KeepsDraft("decision")]
public sealed class DecisionNewModel(Store store, Visit visit, CountryWords here, Undoing undoing, TimeProvider clock) : FormPage, IHoldsAuthorityForm
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<AuthorityDecision> DecisionId { get; set; } = Id<AuthorityDecision>.New(clock.GetUtcNow());
    [BindProperty] public AuthorityForm Form { get; set; } = new();
    [BindProperty, Display(Name = "participants.from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.until", Description = "intake.decision-until-hint"), RefusedAs("participants.ends-before-it-began")] public DateOnly? Until { get; set; }
    [BindProperty, Display(Name = "intake.remind", Description = "intake.remind-hint"), RefusedAs("intake.reminder-unlikely")] public int RemindDays { get; set; } = AuthorityDecision.UsualReminder;

    public string Name { get; private set; } = "";
    public IEnumerable<string> Known => here.Authorities(visit.Today);

    public override async Task PrepareAsync() => Name = await store.Participants.NameOf((await store.Enrolments.ById(Id)).ParticipantId);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (!await store.HasDecision(DecisionId))
        {
            store.Add(AuthorityDecision.Record(DecisionId, enrolment, Form.Authority, Form.What, new(From, Until), RemindDays));
            await store.SaveChangesAsync();
            undoing.Offer(AuthorityUndo.Recorded, $"{DecisionId}");
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }
}
