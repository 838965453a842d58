using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Who is with the person, on which side, on which days. Rights follow the days.</summary>
[Declares(FieldGroup.Existence, Purpose.Coordination, Action = RouteAction.Write)]
public sealed class TeamModel(Store store, Visit visit, Words words, Undoing undoing, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public Id<Enrolment> Id { get; set; }
    [BindProperty] public Id<CoachAssignment> AssignmentId { get; set; } = Id<CoachAssignment>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "participants.coach"), RefusedAs("participants.already-assigned", "participants.not-oneself", "participants.coach-elsewhere")] public Id<StaffMember> CoachId { get; set; }
    [BindProperty, Display(Name = "participants.coach-role")] public CoachRole Role { get; set; }
    [BindProperty, Display(Name = "participants.from")] public DateOnly From { get; set; } = visit.Today;
    [BindProperty, Display(Name = "participants.until", Description = "participants.until-hint"), RefusedAs("participants.ends-before-it-began", "participants.beyond-own-days")] public DateOnly? Until { get; set; }

    public string Name { get; private set; } = "";
    public DateOnly Today => visit.Today;
    public IReadOnlyList<(CoachAssignment Assignment, string Name)> Assignments { get; private set; } = [];
    public IReadOnlyList<Choice> Coaches { get; private set; } = [];
    Enrolment saved = null!;

    public override async Task PrepareAsync()
    {
        saved = await store.Enrolments.ById(Id);
        Name = await store.Participants.NameOf(saved.ParticipantId);
        var names = await store.Staff.NamesOf(saved.Assignments.Select(a => a.CoachId));
        Assignments = [.. saved.Assignments.OrderByDescending(a => a.Days.From).Select(a => (a, names[a.CoachId]))];
        Coaches = [.. (await store.CoachesOf([saved.UnitId])).Select(c => Choice.Of(c.Id, c.Name))];
    }

    public override Task FillAsync()
    {
        Version = saved.Version;
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() =>
        (saved.Version, [new(words["participants.team"], string.Join(", ", Assignments.Select(a => a.Name)), Coaches.FirstOrDefault(c => c.Value == CoachId.ToString())?.Text ?? "")]);

    public async Task<IActionResult> OnPostAsync()
    {
        var enrolment = await store.WithEveryCoach(Id);
        if (enrolment.Assignments.All(a => a.Id != AssignmentId))
        {
            if (Until < From) throw new Refusal("participants.ends-before-it-began");
            await store.DemandCoachIn(enrolment.UnitId, CoachId);
            if (visit.Actor.Persona == Persona.Leader) enrolment.Assign(AssignmentId, CoachId, Role, new(From, Until));
            else enrolment.Share(AssignmentId, visit.Actor.StaffId, CoachId, Role, new(From, Until), visit.Today);
            store.Expect(enrolment, Version);
            await store.SaveChangesAsync();
            undoing.Offer(EnrolmentUndo.Assigned, Id.ToString(), AssignmentId.ToString());
        }
        return Redirect($"/enrolments/{Id}/team");
    }

    public async Task<IActionResult> OnPostEndAsync(Id<CoachAssignment> assignment)
    {
        var enrolment = await store.Enrolments.ById(Id);
        var isOwn = enrolment.Assignments.Any(a => a.Id == assignment && a.CoachId == visit.Actor.StaffId);
        var lasted = enrolment.Assignments.FirstOrDefault(a => a.Id == assignment)?.Days.Until;
        enrolment.EndAssignment(assignment, visit.Today);
        store.Expect(enrolment, Version);
        await store.SaveChangesAsync();
        undoing.Offer(EnrolmentUndo.Ended, Id.ToString(), assignment.ToString(), EnrolmentUndo.Of(lasted));
        return Redirect(isOwn ? "/" : $"/enrolments/{Id}/team");
    }
}
