using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One referral and its answer: begin, wait, another offer, or not now.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("referral-answer")]
public sealed class ReferralPageModel(Store store, Visit visit, Undoing undoing) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Referral> Id { get; set; }
    [BindProperty, Display(Name = "participants.decline-reason"), RefusedAs("participants.decline-needs-reason")] public string? Reason { get; set; }
    [BindProperty, Display(Name = "participants.other-offer", Description = "participants.other-offer-hint"), RefusedAs("participants.decline-needs-offer")] public string? OtherOffer { get; set; }

    public Referral Referral { get; private set; } = null!;
    public string Name { get; private set; } = "";
    /// <summary>Where the support is that the acceptance began; null for those who may not see it.</summary>
    public Id<Enrolment>? Enrolment { get; private set; }
    public DateOnly Today => visit.Today;
    public string Unit => visit.Units.FirstOrDefault(u => u.Id == Referral.UnitId)?.Name ?? "";

    public override async Task PrepareAsync()
    {
        Referral = await store.Referrals.ById(Id);
        Name = await store.Participants.NameOf(Referral.ParticipantId);
        Enrolment = (await store.Enrolments.Of(Referral.ParticipantId)).FirstOrDefault()?.Id;
        store.Seen.Add(nameof(Participant), Referral.ParticipantId);
    }

    public override Task FillAsync()
    {
        Version = Referral.Version;
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostWaitAsync() => AnswerAsync(referral => referral.Wait(Today), IntakeUndo.Waits);
    public Task<IActionResult> OnPostNotNowAsync() => AnswerAsync(referral => referral.NotNow(Today), IntakeUndo.Closed);
    public Task<IActionResult> OnPostAgainAsync() => AnswerAsync(referral => referral.TakeUpAgain(Today));
    public Task<IActionResult> OnPostDeclineAsync() => AnswerAsync(referral => referral.Decline(Reason, OtherOffer, Today), IntakeUndo.Closed);

    async Task<IActionResult> AnswerAsync(Action<Referral> answer, string? undo = null)
    {
        var referral = await store.Referrals.ById(Id);
        if (referral.WaitingSince is not null && undo == IntakeUndo.Waits) undo = null; // said once more, it changes what is waited for
        answer(referral);
        store.Expect(referral, Version);
        await store.SaveChangesAsync();
        if (visit.Actor.Persona != Persona.Leader && !referral.IsOpen) return Redirect("/referrals"); // an answered one leaves a coach's sight: taking it back is the leader's
        if (undo is not null) undoing.Offer(undo, Id.ToString(), LastSave.Of(referral.Version));
        return Redirect($"/referrals/{Id}");
    }
}
