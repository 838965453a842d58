using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A support, a referral, or everything that the reader sees of a person, was misregistered: it goes out of sight with what hangs on it, and can be taken back.</summary>
[Declares(FieldGroup.Existence, Purpose.Support, Action = RouteAction.Write)]
public sealed class WithdrawModel(Store store, Visit visit, Words words, Undoing undoing) : FormPage
{
    const string Everything = "everything";

    [BindProperty(SupportsGet = true)] public Id<Participant> Id { get; set; }
    [BindProperty, Display(Name = "participants.withdraw-what"), RefusedAs("participants.withdraw-nothing")] public string What { get; set; } = "";
    [BindProperty, Display(Name = "participants.withdraw-why"), RefusedAs("participants.withdraw-needs-reason")] public string Reason { get; set; } = "";

    public string Name { get; private set; } = "";
    public IReadOnlyList<Choice> Parts { get; private set; } = [];
    IReadOnlyList<Enrolment> enrolments = [];
    IReadOnlyList<Referral> referrals = [];

    public override async Task PrepareAsync()
    {
        Name = await store.Participants.NameOf(Id);
        enrolments = await store.Enrolments.Of(Id);
        referrals = await store.Referrals.Of(Id);
        Parts =
        [
            .. enrolments.Select(e => Choice.Of(e.Id, words["participants.withdraw-support", words.Days(e.Support)])),
            .. referrals.Select(r => Choice.Of(r.Id, words["participants.withdraw-referral", words.Day(r.ReceivedOn)])),
            Choice.Of(Everything, words["participants.withdraw-everything"], hint: words["participants.withdraw-everything-hint"]),
        ];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        if (!Enum.TryParse<WithdrawalReason>(Reason, out var reason) || !WithdrawalWords.Offered.Contains(reason)) throw new Refusal("participants.withdraw-needs-reason");
        var made = enrolments.Where(e => What == Everything || What == e.Id.ToString()).Select(e => Withdrawal.Of(Id<Withdrawal>.New(store.Now), e, reason, visit.Actor.StaffId, store.Now))
            .Concat(referrals.Where(r => What == Everything || What == r.Id.ToString()).Select(r => Withdrawal.Of(Id<Withdrawal>.New(store.Now), r, reason, visit.Actor.StaffId, store.Now))).ToList();
        if (made.Count == 0) throw new Refusal("participants.withdraw-nothing");
        store.AddRange(made);
        await store.SaveChangesAsync();
        undoing.Offer(WithdrawalUndo.Kind, [.. made.Select(w => w.Id.ToString())]);
        return Redirect(await store.Enrolments.Of(Id) is { Count: > 0 } || await store.Referrals.NewestOf(Id) is not null ? $"/participants/{Id}" : "/participants");
    }
}
