using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>We have asked an authority for something: from now on the days are counted.</summary>
[Declares(FieldGroup.Income, Purpose.Support, Action = RouteAction.Write), KeepsDraft("waiting")]
public sealed class WaitingNewModel(Store store, Visit visit, CountryWords here, Undoing undoing, TimeProvider clock) : FormPage, IHoldsAuthorityForm
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<WaitingFor> WaitingId { get; set; } = Id<WaitingFor>.New(clock.GetUtcNow());
    [BindProperty] public AuthorityForm Form { get; set; } = new();
    [BindProperty, Display(Name = "intake.asked-on"), RefusedAs("participants.day-ahead")] public DateOnly Since { get; set; } = visit.Today;

    public string Name { get; private set; } = "";
    public IEnumerable<string> Known => here.Authorities(visit.Today);

    public override async Task PrepareAsync() => Name = await store.Participants.NameOf((await store.Enrolments.ById(Id)).ParticipantId);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (!await store.HasWaiting(WaitingId))
        {
            store.Add(WaitingFor.Begin(WaitingId, enrolment, Form.Authority, Form.What, Since, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(AuthorityUndo.Begun, $"{WaitingId}");
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }
}
