using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>One practice: what it is for, what is done, when we look at it together, what happens then, and what came of it.</summary>
[Declares(FieldGroup.Job, Purpose.Support, Action = RouteAction.Write), KeepsDraft("practice")]
public sealed class PracticeModel(Store store, Visit visit, PackShelf shelf, Words words, TimeProvider clock) : JobFormPage(store, visit, shelf, words), IHoldsPracticeForm
{
    [BindProperty] public Id<PracticePlan> NewId { get; set; } = Id<PracticePlan>.New(clock.GetUtcNow());
    [BindProperty] public PracticeForm Practice { get; set; } = new();
    [BindProperty, Display(Name = "practice.came-of-it"), RefusedAs("practice.outcome-missing")] public PracticeOutcome? Outcome { get; set; }
    /// <summary>When it goes on: the day of the next look.</summary>
    [BindProperty, Display(Name = "practice.next-review", Description = "practice.next-review-hint"), RefusedAs("practice.next-missing", "practice.next-behind", "practice.next-far")] public DateOnly? Next { get; set; }

    public PracticePlan? Plan { get; private set; }

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        Plan = await Store.PracticePlans.Of(Id);
        if (Plan is not null && IsLook) await FillAsync(); // what is agreed stands in the other form and was not sent
    }

    bool IsLook => Request.Query["handler"] == "Review";

    public override Task FillAsync()
    {
        if (Plan is not null) (Practice, Version) = (PracticeForm.Of(Plan), Plan.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => Plan is null ? base.Compare() : (Plan.Version,
    [
        new(Words["practice.purpose"], Plan.Purpose.Reveal(), Practice.Purpose ?? ""),
        new(Words["practice.content"], Plan.Content.Reveal(), Practice.Content ?? ""),
        new(Words["practice.review-on"], Words.Day(Plan.ReviewOn), Practice.ReviewOn is { } day ? Words.Day(day) : ""),
        new(Words["practice.then"], Plan.Then.Reveal(), Practice.Then ?? ""),
    ]);

    public async Task<IActionResult> OnPostAsync()
    {
        var job = await Store.EmploymentSpells.ById(Id);
        if (await Store.PracticePlans.Of(Id) is { } plan)
        {
            if (plan.Id != NewId) Store.Expect(plan, Version); // else the form that agreed on it is sent once more
            plan.Change(job.Days.From, Practice.Purpose, Practice.Content, Practice.ReviewOn, Practice.Then);
        }
        else Store.Add(Practice.Agree(NewId, job));
        await Store.SaveChangesAsync();
        return Redirect($"/jobs/{Id}?saved=true");
    }

    public async Task<IActionResult> OnPostReviewAsync()
    {
        var plan = await Store.PracticePlans.Of(Id) ?? throw new NotHere();
        plan.Review(Outcome, Next, Today);
        Store.Expect(plan, Version);
        await Store.SaveChangesAsync();
        return Redirect($"/jobs/{Id}?saved=true");
    }
}
