using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One printable page for whoever referred: the referral as it was registered, and what was told back, as text to copy. Nothing is sent from here.</summary>
[Declares(FieldGroup.Wishes, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("status-note")]
public sealed class ReferralPaperModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Referral> Id { get; set; }
    [BindProperty] public Id<StatusNote> NoteId { get; set; } = Id<StatusNote>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "intake.status"), RefusedAs("intake.status-not-so")] public ReferralStatus Status { get; set; }
    [BindProperty, Display(Name = "intake.status-words", Description = "intake.status-words-hint"), RefusedAs("intake.status-too-long")] public string? Words { get; set; }
    [BindProperty, Display(Name = "intake.person-agreed"), RefusedAs("intake.status-needs-agreement")] public bool PersonAgreed { get; set; }

    public Referral Referral { get; private set; } = null!;
    /// <summary>The name when the person has agreed to it, else the code.</summary>
    public string Called { get; private set; } = "";
    /// <summary>Name, wish and what is practical stand here only when the person has agreed to be named.</summary>
    public bool IsNamed => Referral.IsNamedOn(visit.Today);
    public IReadOnlyList<StatusNote> Notes { get; private set; } = [];
    public IReadOnlyList<Choice> Statuses => [.. StatusNote.TrueOf(Referral).Select(status => Choice.Of(status, words.Of(status)))];
    public string Organisation => visit.Organisation!.Name;
    public string Unit => visit.NameOf(Referral.UnitId);
    /// <summary>All that was told, as one text.</summary>
    public string Text => string.Join('\n', [words["intake.paper-of", Called], $"{Organisation}, {Unit}", words["intake.came-on", words.Day(Referral.ReceivedOn)], "", .. Notes.Select(LineOf)]);

    public override async Task PrepareAsync()
    {
        Referral = await store.Referrals.ById(Id);
        Called = IsNamed ? await store.Participants.NameOf(Referral.ParticipantId) : Referral.Code;
        Notes = await store.StatusNotes.Of(Id);
    }

    public override Task FillAsync()
    {
        Status = StatusNote.TrueOf(Referral)[^1];
        return Task.CompletedTask;
    }

    public string LineOf(StatusNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var line = $"{words.Day(note.Day)}: {words.Of(note.Status)}";
        return note.Words.IsEmpty ? line : $"{line}. {note.Words.Reveal()}";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var referral = await store.Referrals.ById(Id);
        if (!await store.StatusNotes.Has(NoteId))
        {
            store.Add(StatusNote.Write(NoteId, referral, Status, Words, PersonAgreed, visit.Actor.StaffId, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(IntakeUndo.Told, $"{NoteId}");
        }
        return Redirect($"/referrals/{Id}/paper");
    }
}
