using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>People go from one coach to one or more others from a day: chosen, looked at, then saved in one go. The same for people without a coach.</summary>
[Declares(FieldGroup.Existence, Purpose.Coordination, Action = RouteAction.Write), KeepsDraft("pass-on")]
public sealed class PassOnModel(Store store, Visit visit, Undoing undoing, TimeProvider clock) : FormPage
{
    /// <summary>More at once is more than anybody looks at.</summary>
    public const int Most = 200;

    /// <summary>Whose people; empty for those without a coach.</summary>
    [BindProperty(SupportsGet = true)] public Id<StaffMember>? From { get; set; }
    [BindProperty] public Id<CoachChange> Together { get; set; } = Id<CoachChange>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "leading.to", Description = "leading.to-hint"), RefusedAs("leading.coach-missing", "leading.same-coach", "leading.not-named", "participants.coach-elsewhere", "participants.already-assigned")] public Id<StaffMember>? To { get; set; }
    [BindProperty, Display(Name = "leading.day", Description = "leading.day-hint"), RefusedAs("leading.day-past", "participants.already-ended")] public DateOnly Day { get; set; } = visit.Today;
    [BindProperty] public Dictionary<string, PassOnRow> Rows { get; set; } = [];

    public IReadOnlyList<Choice> Sources { get; private set; } = [];
    public IReadOnlyList<Choice> Coaches { get; private set; } = [];
    public IReadOnlyList<PersonToPassOn> People { get; private set; } = [];
    public int WithoutCoach { get; private set; }
    /// <summary>What would happen; null until it was asked for.</summary>
    public PassOnPlan? Plan { get; private set; }
    public override bool OnlyOffersDraft => false; // the address says whose people

    public PassOnRow RowOf(PersonToPassOn person) => Rows.GetValueOrDefault(person?.Id.ToString() ?? "") ?? new();

    public override async Task PrepareAsync()
    {
        var with = await store.CoachesWithPeople();
        if (From is { } whose && with.TrueForAll(c => c.Id != whose)) throw new NotHere();
        WithoutCoach = await store.CountWithoutCoach();
        Sources = [.. with.Select(c => Choice.Of(c.Id, $"{c.Name} ({c.People})"))];
        Coaches = [.. (await store.CoachesOn(Day)).Where(c => c.Id != From).Select(c => Choice.Of(c.Id, c.Name))];
        People = await store.PeopleOf(From, Most);
    }

    public override Task FillAsync()
    {
        foreach (var person in People) Rows[person.Id.ToString()] = new() { Chosen = true };
        if (From is not null) Day = visit.Today.AddDays(1);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostLookAsync()
    {
        await PrepareAsync();
        Plan = await PlanAsync(isPreview: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await store.CoachChanges.HasTogether(Together)) return Redirect("/");
        People = await store.PeopleOf(From, Most);
        var plan = await PlanAsync(isPreview: false);
        Refusal.IfAny(plan.Obstacles);
        store.AddRange(plan.Changes);
        await store.SaveChangesAsync();
        undoing.Offer(CoachChangeUndo.PassedOn, Together.ToString());
        return Redirect("/");
    }

    async Task<PassOnPlan> PlanAsync(bool isPreview)
    {
        var chosen = People.Select(p => (Person: p, Row: RowOf(p))).Where(p => p.Row.Chosen).Select(p => (p.Person, p.Row.To ?? To ?? default, p.Row.Note.Trim())).ToList();
        if (chosen.Count == 0) throw new Refusal("leading.nobody-chosen");
        return await PassOnPlan.Of(store, chosen, From, Day, Together, isPreview);
    }
}
