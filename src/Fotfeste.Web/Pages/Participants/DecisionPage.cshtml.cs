using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One decision of an authority: corrected, settled when nothing more is to be done about its end, or taken away as a slip.</summary>
[Declares(FieldGroup.Income, Purpose.Support, Action = RouteAction.Write), KeepsDraft("decision")]
public sealed class DecisionPageModel(Store store, Visit visit, Words words, CountryWords here, Undoing undoing) : FormPage, IHoldsAuthorityForm
{
    [FromRoute] public Id<AuthorityDecision> Id { get; set; }
    [BindProperty] public AuthorityForm Form { get; set; } = new();
    [BindProperty, Display(Name = "participants.from")] public DateOnly From { get; set; }
    [BindProperty, Display(Name = "participants.until", Description = "intake.decision-until-hint"), RefusedAs("participants.ends-before-it-began")] public DateOnly? Until { get; set; }
    [BindProperty, Display(Name = "intake.remind", Description = "intake.remind-hint"), RefusedAs("intake.reminder-unlikely")] public int RemindDays { get; set; }

    public AuthorityDecision Decision { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public bool Asks { get; private set; }
    public IEnumerable<string> Known => here.Authorities(visit.Today);

    public override async Task PrepareAsync()
    {
        Decision = await store.AuthorityDecisions.ById(Id);
        Name = await store.Participants.NameOf((await store.Enrolments.ById(Decision.EnrolmentId)).ParticipantId);
        Asks = Decision.AsksOn(visit.Today, await store.AuthorityDecisions.Of(Decision.EnrolmentId));
    }

    public override Task FillAsync()
    {
        Form = new() { Authority = Decision.Authority.Reveal(), What = Decision.What.Reveal() };
        (From, Until, RemindDays, Version) = (Decision.Days.From, Decision.Days.Until, Decision.RemindDays, Decision.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Decision.Version,
    [
        new(words["intake.authority"], Decision.Authority.Reveal(), Form.Authority ?? ""),
        new(words["intake.what"], Decision.What.Reveal(), Form.What ?? ""),
        new(words["participants.days"], words.Days(Decision.Days), words.Days(new(From, Until))),
        new(words["intake.remind"], words.Number(Decision.RemindDays), words.Number(RemindDays)),
    ]);

    public Task<IActionResult> OnPostAsync() => SaveAsync(own => own.Change(Form.Authority, Form.What, new(From, Until), RemindDays));

    public Task<IActionResult> OnPostSettleAsync() => SaveAsync(own => own.Settle(visit.Today), AuthorityUndo.Settled);

    public Task<IActionResult> OnPostWithdrawAsync() => SaveAsync(own => own.Withdraw());

    async Task<IActionResult> SaveAsync(Action<AuthorityDecision> change, string? undo = null)
    {
        var own = await store.AuthorityDecisions.ById(Id);
        change(own);
        store.Expect(own, Version);
        await store.SaveChangesAsync();
        if (undo is not null) undoing.Offer(undo, $"{Id}");
        return Redirect($"/enrolments/{own.EnrolmentId}?saved=true");
    }
}
