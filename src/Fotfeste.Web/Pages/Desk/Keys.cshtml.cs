using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What the keyboard does: the map that ? shows over any page, and a page of its own without script.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class KeysModel(Words words, Visit visit, Menu menu) : PageModel
{
    /// <summary>Keys of one letter work on this device.</summary>
    public bool LettersWork => Looks.Of(Request).Keys;

    public IReadOnlyList<(string Title, IReadOnlyList<KeyLine> Lines)> Parts =>
    [
        (words["desk.keys.everywhere"], [.. menu.HasSearchFor(visit.Actor.Persona) ? CaseWork : [], new(["N"], words["desk.keys.new"]), new(["E"], words["desk.keys.edit"]), new(["?"], words["desk.keys.help"]), new(["Esc"], words["desk.keys.close"]), .. Places]),
        (words["desk.keys.lists"], [new(["J", "↓"], words["desk.keys.next-row"]), new(["K", "↑"], words["desk.keys.row-before"]), new(["Enter"], words["desk.keys.open"]), new(["F"], words["desk.keys.filter"]), new(["["], words["desk.keys.person-before"]), new(["]"], words["desk.keys.next-person"])]),
        (words["desk.keys.forms"], [new(["Ctrl Enter"], words["desk.keys.save"]), new(["Ctrl Z"], words["desk.keys.undo"])]),
    ];

    IReadOnlyList<KeyLine> CaseWork => [new(["Ctrl K", "/"], words["desk.keys.search"]), new(["L"], words["desk.keys.log"])];

    IEnumerable<KeyLine> Places => menu.For(visit.Actor.Persona).Where(item => item.Key.Length > 0).Select(item => new KeyLine(["G", item.Key.ToUpperInvariant()], words["desk.keys.go", words[item.Text]], InTurn: true));

    public void OnGet() { }

    /// <summary>The map alone, to be shown over a page.</summary>
    public IActionResult OnGetMap() => Partial("/Pages/Desk/_KeyMap.cshtml", this);
}
