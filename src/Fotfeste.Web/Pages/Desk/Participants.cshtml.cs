using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Everybody the reader supports or leads, also those whose support has ended.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class ParticipantsModel(Store store, Visit visit, PackShelf shelf, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)] public Shown Show { get; set; }
    [BindProperty(SupportsGet = true, Name = "at")] public int PageNumber { get; set; } = 1;

    public PersonList People { get; private set; } = new([], Shown.All, "/participants", null);

    public async Task OnGetAsync()
    {
        var rows = (await store.All()).Select(r => new PersonRow(r, shelf, visit.Today, words)).ToList();
        var coaches = visit.Actor.Persona == Persona.Leader ? await store.Staff.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name) : null;
        People = new(rows, Show, "/participants", coaches) { PageNumber = Math.Max(1, PageNumber) };
    }
}
