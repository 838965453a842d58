using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Leads as a board or as a list: the same questions in the address, and nothing about anybody.</summary>
public abstract class LeadsPage(Store store, Visit visit, Words words) : PageModel
{
    public const string Board = "/leads", List = "/leads/list";

    /// <summary>Without it a coach sees the own ones, a leader everybody's.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "leads.whose")] public LeadsOf? Whose { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "leads.begins-with")] public LeadStrategy? Strategy { get; set; }
    [BindProperty(SupportsGet = true)] public bool Saved { get; set; }

    protected Store Store => store;
    protected Words Words => words;
    public DateOnly Today => visit.Today;
    public bool OnlyMine => Whose == LeadsOf.Mine;
    public bool IsNarrowed => OnlyMine || Strategy is not null;

    /// <summary>The saved views of the leads.</summary>
    public ViewBar Views { get; private set; } = null!;

    protected LeadSought Sought => new() { OnlyMine = OnlyMine, Strategy = Strategy };

    LeadsOf Usual => visit.Actor.Persona == Persona.Leader ? LeadsOf.All : LeadsOf.Mine;

    protected void Begin() => Whose ??= Usual;

    /// <summary>The same, and what may be saved of it; asked for nothing, the page leads to the view that the reader chose for it.</summary>
    /// <returns>Where to go instead; null to stay.</returns>
    protected async Task<string?> BeginAsync(params IReadOnlyList<(string Part, string? Value)> more)
    {
        var (views, first) = await store.ViewsOf(ViewedList.Leads);
        if (Request.Query.Count == 0 && first is not null) return ViewBar.AddressOf(ViewedList.Leads, first.Shows);
        Begin();
        (string Part, string? Value)[] chosen = [("strategy", Strategy?.ToString()), .. more];
        var now = Whose == Usual && chosen.All(c => string.IsNullOrEmpty(c.Value)) ? [] : chosen.Prepend(("whose", Whose.ToString()));
        Views = ViewBar.Of(ViewedList.Leads, ListFilter.Of(ViewedList.Leads, now), views, _ => null, Id<SavedView>.New(store.Now));
        return null;
    }

    /// <summary>The same question on the board or the list.</summary>
    public string AddressOf(string path, params IReadOnlyList<(string Name, object? Value)> more) =>
        $"{path}?{string.Join('&', new (string, object?)[] { ("whose", Whose), ("strategy", Strategy) }.Concat(more).Where(part => part.Item2 is not (null or "")).Select(part => $"{part.Item1}={Uri.EscapeDataString($"{part.Item2}")}"))}";
}
