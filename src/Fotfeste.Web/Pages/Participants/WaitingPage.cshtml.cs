using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What one authority has not answered yet: answered, corrected, or taken away as a slip. What the answer was stands elsewhere.</summary>
[Declares(FieldGroup.Income, Purpose.Support, Action = RouteAction.Write), KeepsDraft("waiting")]
public sealed class WaitingPageModel(Store store, Visit visit, Words words, CountryWords here, Undoing undoing) : FormPage, IHoldsAuthorityForm
{
    [FromRoute] public Id<WaitingFor> Id { get; set; }
    [BindProperty] public AuthorityForm Form { get; set; } = new();
    [BindProperty, Display(Name = "intake.asked-on")] public DateOnly Since { get; set; }
    [BindProperty, Display(Name = "intake.answered-on"), RefusedAs("participants.day-ahead", "intake.answer-before-asking")] public DateOnly AnsweredOn { get; set; } = visit.Today;

    public WaitingFor Waiting { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public IEnumerable<string> Known => here.Authorities(Today);

    public override async Task PrepareAsync()
    {
        Waiting = await store.WaitingFor.ById(Id);
        Name = await store.Participants.NameOf((await store.Enrolments.ById(Waiting.EnrolmentId)).ParticipantId);
    }

    public override Task FillAsync()
    {
        Form = new() { Authority = Waiting.Authority.Reveal(), What = Waiting.What.Reveal() };
        (Since, Version) = (Waiting.Since, Waiting.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Waiting.Version,
    [
        new(words["intake.authority"], Waiting.Authority.Reveal(), Form.Authority ?? ""),
        new(words["intake.what"], Waiting.What.Reveal(), Form.What ?? ""),
        new(words["intake.asked-on"], words.Day(Waiting.Since), words.Day(Since)),
    ]);

    public Task<IActionResult> OnPostAsync() => SaveAsync(own => own.Change(Form.Authority, Form.What, Since, Today));

    public Task<IActionResult> OnPostAnswerAsync() => SaveAsync(own => own.Answer(AnsweredOn, Today), AuthorityUndo.Answered);

    public Task<IActionResult> OnPostWithdrawAsync() => SaveAsync(own => own.Withdraw());

    async Task<IActionResult> SaveAsync(Action<WaitingFor> change, string? undo = null)
    {
        var own = await store.WaitingFor.ById(Id);
        change(own);
        store.Expect(own, Version);
        await store.SaveChangesAsync();
        if (undo is not null) undoing.Offer(undo, $"{Id}");
        return Redirect($"/enrolments/{own.EnrolmentId}?saved=true");
    }
}
