using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>How often person and employer hear from us: what was agreed, what is agreed now, and the next step down or up.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("rhythm")]
public sealed class RhythmModel(Store store, Visit visit, Undoing undoing, TimeProvider clock) : FormPage
{
    [FromRoute] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<RhythmStep> StepId { get; set; } = Id<RhythmStep>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.from"), RefusedAs("participants.rhythm-outside-support", "participants.rhythm-far-ahead")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.rhythm", Description = "participants.rhythm-hint"), RefusedAs("participants.rhythm-unlikely")] public int EveryDays { get; set; }
    [BindProperty, Display(Name = "participants.rhythm-employer", Description = "participants.rhythm-employer-hint"), RefusedAs("participants.rhythm-employer-unlikely")] public int? EmployerEveryDays { get; set; }
    [BindProperty, Display(Name = "participants.rhythm-why", Description = "participants.rhythm-why-hint")] public string? Why { get; set; }

    public string Name { get; private set; } = "";
    public bool IsRunning { get; private set; }
    /// <summary>What was agreed and will be, the newest first, with who wrote it down.</summary>
    public IReadOnlyList<(AgreedRhythm Agreed, bool IsNow, string By)> Lines { get; private set; } = [];
    AgreedRhythm now = null!;

    public override async Task PrepareAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(enrolment.ParticipantId);
        IsRunning = enrolment.Support.Until is null || enrolment.Support.Until >= visit.Today;
        var rhythm = await store.RhythmOf(enrolment);
        now = rhythm.On(visit.Today);
        var staff = await store.Staff.NamesOf(rhythm.All.Select(a => a.Step?.AgreedWith).OfType<Id<StaffMember>>());
        Lines = [.. rhythm.All.Reverse().Select(a => (a, IsRunning && a == now, a.Step is { } step ? staff.GetValueOrDefault(step.AgreedWith, "") : ""))];
    }

    public override Task FillAsync()
    {
        (EveryDays, EmployerEveryDays) = (now.EveryDays, now.EmployerEveryDays);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        if (!await store.RhythmSteps.Has(StepId))
        {
            store.Add(new RhythmStep(StepId, enrolment, visit.Actor.StaffId, From, EveryDays, EmployerEveryDays, Why, visit.Today));
            await store.SaveChangesAsync();
            undoing.Offer(EnrolmentUndo.Rhythm, $"{StepId}");
        }
        return Redirect($"/enrolments/{Id}?saved=true");
    }
}
