using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The support ends, with a reason and where the person goes. The door stays open.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("end")]
public sealed class EndModel(Store store, Visit visit, PackShelf shelf, Words words, CountryWords here, Undoing undoing) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty, Display(Name = "participants.last-day"), RefusedAs("participants.ends-before-it-began", "participants.day-ahead")] public DateOnly LastDay { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.exit-reason"), RefusedAs("participants.exit-needs-reason")] public string? Reason { get; set; }
    [BindProperty, Display(Name = "participants.destination", Description = "participants.destination-hint"), RefusedAs("participants.exit-needs-destination")] public string? Destination { get; set; }

    public string Name { get; private set; } = "";
    public DateOnly Today => visit.Today;
    /// <summary>The method may promise the phase for longer: said, and nothing is refused.</summary>
    public PhaseClock? Clock { get; private set; }
    Enrolment saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(saved.ParticipantId);
        Clock = new MethodClock(saved.Support, saved.Stays, shelf).Current;
    }

    public override Task FillAsync()
    {
        Version = saved.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["participants.last-day"], saved.Support.Until is { } day ? words.Day(day) : "", words.Day(LastDay)),
        new(words["participants.exit-reason"], here.OfTyped(CodeList.ExitReason, saved.ExitInCountry ?? saved.ExitReason), here.OfTyped(CodeList.ExitReason, Reason)),
        new(words["participants.destination"], words.CodeOrTyped(CodeList.Destination, saved.Destination), words.CodeOrTyped(CodeList.Destination, Destination)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.WithEveryCoach(Id);
        var reason = here.Read(CodeList.ExitReason, Reason);
        var lasting = EnrolmentUndo.Lasting(enrolment);
        enrolment.End(LastDay, reason.Common, Destination, visit.Today, reason.InCountry);
        store.Expect(enrolment, Version);
        await store.SaveChangesAsync();
        var isInSight = visit.Actor.Persona == Persona.Leader || LastDay >= visit.Today;
        if (isInSight || enrolment.Assignments.Any(a => a.Days.Covers(LastDay) && (a.CoachId == visit.Actor.StaffId || visit.Actor.InsteadOf.Contains(a.CoachId)))) undoing.Offer(EnrolmentUndo.SupportEnded, [Id.ToString(), LastSave.Of(enrolment.Version), EnrolmentUndo.Of(LastDay), .. lasting]);
        return Redirect(isInSight ? $"/enrolments/{Id}" : "/participants"); // a coach's assignment ended with the support: it is the leader's now
    }
}
