using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One referral and its answer: begin, wait, another offer, or not now.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("referral-answer")]
public sealed class ReferralPageModel(Store store, Visit visit) : FormPage
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

    public Task<IActionResult> OnPostWaitAsync() => AnswerAsync(referral => referral.Wait(Today));
    public Task<IActionResult> OnPostNotNowAsync() => AnswerAsync(referral => referral.NotNow(Today));
    public Task<IActionResult> OnPostAgainAsync() => AnswerAsync(referral => referral.TakeUpAgain(Today));
    public Task<IActionResult> OnPostDeclineAsync() => AnswerAsync(referral => referral.Decline(Reason, OtherOffer, Today));

    async Task<IActionResult> AnswerAsync(Action<Referral> answer)
    {
        var referral = await store.Referrals.ById(Id);
        answer(referral);
        store.Expect(referral, Version);
        await store.SaveChangesAsync();
        return Redirect(visit.Actor.Persona == Persona.Leader || referral.IsOpen ? $"/referrals/{Id}" : "/referrals"); // an answered one leaves a coach's sight
    }
}
