using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Everybody the reader supports or leads, also those whose support has ended; or those whom a figure of the drift view speaks of.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ParticipantsModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)] public Shown Show { get; set; }
    [BindProperty(SupportsGet = true, Name = "at")] public int PageNumber { get; set; } = 1;
    /// <summary>Only who is in this phase, as <see cref="PhaseWait.Place"/> names it.</summary>
    [BindProperty(SupportsGet = true)] public string? Phase { get; set; }
    [BindProperty(SupportsGet = true)] public DriftPart? Part { get; set; }

    public PersonList People { get; private set; } = new([], Shown.All, "/participants", null);
    /// <summary>Which they are, in words; null for everybody.</summary>
    public string? Only { get; private set; }

    public async Task OnGetAsync()
    {
        var rows = (await store.All()).Select(r => new PersonRow(r, shelf, visit.Today, words) { For = visit.InsteadOf(r.Coaches) }).ToList();
        var coaches = visit.Actor.Persona == Persona.Leader ? await store.Staff.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name) : null;
        var only = "";
        if (Phase is not null && rows.FirstOrDefault(IsInPhase) is { } there)
        {
            (only, Only) = ($"phase={Uri.EscapeDataString(Phase)}", words.NameOf(there.Clock!));
            rows = [.. rows.Where(IsInPhase)];
        }
        else if (Part is { } part)
        {
            var facts = await DriftFacts.For(store, new(visit.Today, visit.Today), shelf);
            (only, Only) = ($"part={part}", words.Of(part));
            rows = [.. rows.Where(r => facts.TryGetValue(r.Row.Id, out var fact) && fact.Belongs(part, visit.Today))];
        }
        People = new(rows, Show, "/participants", coaches) { PageNumber = Math.Max(1, PageNumber), Only = only };
    }

    bool IsInPhase(PersonRow row) => row.IsRunning && row.Clock is { } clock && $"{clock.Method.Key.Code}.{clock.Phase.Code}" == Phase;
}
