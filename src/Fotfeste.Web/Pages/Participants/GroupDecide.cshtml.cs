using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What the collaboration group says about one referral. The page calls it as the minutes do.</summary>
[Declares(FieldGroup.Name, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("group-answer")]
public sealed class GroupDecideModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<GroupMeeting> Meeting { get; set; }
    [FromRoute] public Id<Referral> Id { get; set; }
    [BindProperty] public Id<GroupDecision> DecisionId { get; set; } = Id<GroupDecision>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "intake.answer")] public GroupAnswer Answer { get; set; }
    [BindProperty, Display(Name = "intake.until", Description = "intake.until-hint"), RefusedAs("intake.until-gone")] public DateOnly? Until { get; set; }
    [BindProperty, Display(Name = "participants.decline-reason"), RefusedAs("participants.decline-needs-reason")] public string? Reason { get; set; }
    [BindProperty, Display(Name = "intake.words", Description = "intake.words-hint"), RefusedAs("participants.decline-needs-offer")] public string? Words { get; set; }

    public GroupMeeting Of { get; private set; } = null!;
    public string Called { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public bool MayDecide => Of.Day <= Today && referral.IsOpen;
    public IReadOnlyList<Choice> Answers =>
    [
        Choice.Of(GroupAnswer.Accept, words.Of(GroupAnswer.Accept), hint: words["intake.accept-hint"]),
        Choice.Of(GroupAnswer.Wait, words.Of(GroupAnswer.Wait), hint: words["intake.wait-hint"]),
        Choice.Of(GroupAnswer.Decline, words.Of(GroupAnswer.Decline), hint: words["intake.decline-hint"]),
    ];
    Referral referral = null!;

    public override async Task PrepareAsync()
    {
        (Of, referral) = (await store.GroupMeetings.ById(Meeting), await store.Referrals.ById(Id));
        if (referral.UnitId != Of.UnitId) throw new NotHere();
        Called = Of.Names(referral) ? await store.Participants.NameOf(referral.ParticipantId) : referral.Code;
        store.Seen.Add(nameof(Referral), Id);
    }

    public override Task FillAsync()
    {
        Version = referral.Version;
        if (Of.About(Id) is { } said) (Answer, Until, Reason, Words) = (said.Answer, said.Until, said.Reason, said.Words.Reveal());
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (referral.Version, [new(words["intake.answer"], Of.About(Id) is { } said ? words.Of(said.Answer) : words["intake.nothing-decided"], words.Of(Answer))]);

    public async Task<IActionResult> OnPostAsync()
    {
        var meeting = await store.GroupMeetings.ById(Meeting);
        if (meeting.About(Id)?.Id != DecisionId)
        {
            var about = await store.Referrals.ById(Id);
            meeting.Decide(DecisionId, about, Answer, Until, Reason, Words, Today);
            store.Expect(about, Version);
            await store.SaveChangesAsync();
            if (await store.Referrals.Has(Id)) undoing.Offer(IntakeUndo.Answered, $"{Meeting}", $"{Id}", LastSave.Of(about.Version)); // one declined is the leader's from now on
        }
        return Redirect($"/group-meetings/{Meeting}");
    }
}
