using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>What a list shows now, kept under a name. The list's own form leads here; what was sent is read as the list reads it, and nothing else is kept.</summary>
[Declares(FieldGroup.Settings, Purpose.Support, Action = RouteAction.Write)]
public sealed class ViewNewModel(Store store, Visit visit, Words words, PackShelf shelf, TimeProvider clock) : FormPage
{
    [BindProperty(SupportsGet = true)] public ViewedList List { get; set; }
    [BindProperty(SupportsGet = true)] public Shown Show { get; set; }
    [BindProperty(SupportsGet = true)] public CaseloadOrder Order { get; set; }
    [BindProperty(SupportsGet = true)] public string Phase { get; set; } = "";
    [BindProperty(SupportsGet = true)] public DriftPart? Part { get; set; }
    [BindProperty(SupportsGet = true, Name = "q")] public string Q { get; set; } = "";
    [BindProperty(SupportsGet = true)] public LeadsOf? Whose { get; set; }
    [BindProperty(SupportsGet = true)] public LeadStrategy? Strategy { get; set; }
    [BindProperty(SupportsGet = true)] public LeadStage? Stage { get; set; }

    [BindProperty] public Id<SavedView> ViewId { get; set; } = Id<SavedView>.New(clock.GetUtcNow());
    [BindProperty, Display(Name = "views.name", Description = "views.name-hint"), RefusedAs("views.name-missing", "views.name-too-long")] public string Name { get; set; } = "";
    [BindProperty, Display(Name = "views.whose")] public Id<Unit>? Unit { get; set; }
    [BindProperty, Display(Name = "views.opens")] public bool Opens { get; set; }

    public IReadOnlyList<Choice> Teams { get; private set; } = [];
    public string InWords => words.InWords(List, Shows, shelf);
    /// <summary>Back to the list as it was.</summary>
    public string Back => ViewBar.AddressOf(List, Shows);

    /// <summary>In parts that the list knows; a phase that no method has is no part.</summary>
    public ListFilter Shows => List switch
    {
        ViewedList.Participants => new PeopleFilter(Show, Order, shelf.PhaseAt(Phase) is null ? null : Phase, Part).Said,
        ViewedList.Employers => ListFilter.Of(List, ("q", Q)),
        ViewedList.Leads => ListFilter.Of(List, ("whose", $"{Whose}"), ("strategy", $"{Strategy}"), ("stage", $"{Stage}"), ("q", Q)),
    };

    public override Task PrepareAsync()
    {
        Teams = ViewBar.TeamsOf(visit, words);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await store.SavedViews.AnyAsync(v => v.Id == ViewId))
        {
            var view = SavedView.Save(ViewId, await store.Staff.ById(visit.Actor.StaffId), Unit, Name, List, Shows);
            store.Add(view);
            if (Opens) (await store.HabitIn(List)).OpenWith(view);
            await store.SaveChangesAsync();
        }
        return Redirect(Back);
    }
}
