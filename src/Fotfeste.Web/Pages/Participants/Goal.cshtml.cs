using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>What the person wants and chose: goal, informed choice, registration, situation at entry.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support, Action = RouteAction.Write), KeepsDraft("goal")]
public sealed class GoalModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty, Display(Name = "participants.goal-kind")] public GoalKind GoalKind { get; set; }
    [BindProperty, Display(Name = "participants.goal", Description = "participants.goal-hint")] public string? Goal { get; set; }
    [BindProperty, Display(Name = "participants.chose-on", Description = "participants.chose-on-hint"), RefusedAs("participants.day-ahead")] public DateOnly? ChoseOn { get; set; }
    [BindProperty, Display(Name = "participants.choice")] public string? Choice { get; set; }
    [BindProperty, Display(Name = "participants.occupation"), RefusedAs("participants.occupation-unknown")] public string Occupation { get; set; } = "undisclosed";
    [BindProperty, Display(Name = "participants.registration", Description = "participants.registration-hint")] public Registration Registration { get; set; }

    public string Name { get; private set; } = "";
    Enrolment saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(saved.ParticipantId);
    }

    public override Task FillAsync()
    {
        (GoalKind, Goal, ChoseOn, Choice) = (saved.GoalKind, saved.Goal.Reveal(), saved.ChoseOn, saved.Choice.Reveal());
        (Occupation, Registration, Version) = (saved.OccupationAtEntry, saved.Registration, saved.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (saved.Version,
    [
        new(words["participants.goal-kind"], words.Of(saved.GoalKind), words.Of(GoalKind)),
        new(words["participants.goal"], saved.Goal.Reveal(), Goal ?? ""),
        new(words["participants.chose-on"], saved.ChoseOn is { } then ? words.Day(then) : "", ChoseOn is { } now ? words.Day(now) : ""),
        new(words["participants.occupation"], words.Code(CodeList.Occupation, saved.OccupationAtEntry), words.CodeOrTyped(CodeList.Occupation, Occupation)),
        new(words["participants.choice"], saved.Choice.Reveal(), Choice ?? ""),
        new(words["participants.registration"], words.Of(saved.Registration), words.Of(Registration)),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.Enrolments.ById(Id);
        var before = GoalBefore.Of(Id<GoalBefore>.New(clock.GetUtcNow()), enrolment, visit.Actor.StaffId, store.Now);
        store.Add(before);
        enrolment.SetGoal(GoalKind, Goal);
        enrolment.DescribeEntry(Occupation, Registration);
        if (ChoseOn is { } day) enrolment.RecordChoice(day, Choice, visit.Today);
        store.Expect(enrolment, Version);
        await store.SaveChangesAsync();
        undoing.Offer(EnrolmentUndo.Goal, Id.ToString(), LastSave.Of(enrolment.Version), before.Id.ToString());
        return Redirect($"/enrolments/{Id}");
    }
}
