using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>A contact was misregistered: it counts nowhere until its writer lets it stand again.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class WithdrawContactModel(Store store, Visit visit, Words words, Undoing undoing) : FormPage
{
    [FromRoute] public Id<Contact> Id { get; set; }
    [BindProperty, Display(Name = "participants.withdraw-why"), RefusedAs("participants.withdraw-needs-reason")] public string Reason { get; set; } = "";

    /// <summary>The person's name, or the employer's.</summary>
    public string About { get; private set; } = "";
    /// <summary>The page on which it stands.</summary>
    public string Home { get; private set; } = "";
    /// <summary>What it was, and on which day.</summary>
    public string What { get; private set; } = "";

    public override async Task PrepareAsync()
    {
        var contact = await store.Contacts.ById(Id);
        if (!contact.MayBeCorrectedBy(visit.Actor.StaffId)) throw new NotHere();
        (About, Home) = contact.EnrolmentId is { } support
            ? (await store.Participants.NameOf((await store.Enrolments.ById(support)).ParticipantId), $"/enrolments/{support}")
            : ((await store.Employers.ById(contact.EmployerId!.Value)).Name, $"/employers/{contact.EmployerId}");
        What = $"{words.Of(contact.Content.Kind)}, {words.Day(contact.Content.Day)}";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        if (!Enum.TryParse<WithdrawalReason>(Reason, out var reason) || !WithdrawalWords.Offered.Contains(reason)) throw new Refusal("participants.withdraw-needs-reason");
        var contact = await store.Contacts.ById(Id);
        contact.Withdraw(reason, visit.Actor.StaffId, store.Now);
        await store.ReopenAppointmentOf(contact);
        await store.SaveChangesAsync();
        undoing.Offer(ContactUndo.Misregistered, Id.ToString());
        return Redirect(Home);
    }
}
