using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The person agrees to be named in the collaboration group, with the day and the words; and may take it back.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("agreement")]
public sealed class AgreementModel(Store store, Visit visit, Words words) : FormPage
{
    [FromRoute] public Id<Referral> Id { get; set; }
    [BindProperty, Display(Name = "intake.agreed-on"), RefusedAs("participants.day-ahead")] public DateOnly AgreedOn { get; set; }
    [BindProperty, Display(Name = "intake.agreed", Description = "intake.agreed-hint"), RefusedAs("intake.agreement-needs-words")] public string? Agreed { get; set; }

    public string Name { get; private set; } = "";
    public string Code => referral.Code;
    public bool HasAgreed => referral.AgreedOn is not null;
    Referral referral = null!;

    public override async Task PrepareAsync()
    {
        referral = await store.Referrals.ById(Id);
        Name = await store.Participants.NameOf(referral.ParticipantId);
        store.Seen.Add(nameof(Participant), referral.ParticipantId);
    }

    public override Task FillAsync()
    {
        (AgreedOn, Version) = (referral.AgreedOn ?? visit.Today, referral.Version);
        Agreed = HasAgreed ? referral.Agreed.Reveal() : words["intake.agreed-suggestion"];
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (referral.Version,
    [
        new(words["intake.agreed-on"], referral.AgreedOn is { } day ? words.Day(day) : "", words.Day(AgreedOn)),
        new(words["intake.agreed"], referral.Agreed.Reveal(), Agreed ?? ""),
    ]);

    public Task<IActionResult> OnPostAsync() => SaveAsync(own => own.Agree(AgreedOn, Agreed, visit.Today));

    public Task<IActionResult> OnPostTakeBackAsync() => SaveAsync(own => own.TakeBackAgreement());

    async Task<IActionResult> SaveAsync(Action<Referral> change)
    {
        var own = await store.Referrals.ById(Id);
        change(own);
        store.Expect(own, Version);
        await store.SaveChangesAsync();
        return Redirect($"/referrals/{Id}");
    }
}
