using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Log a contact from anywhere: first whom it is about, those written about last at the top.</summary>
[Declares(FieldGroup.Name, Purpose.Support)]
public sealed class PickPersonModel(Store store) : PageModel
{
    const int MostOffered = 12;

    [BindProperty(SupportsGet = true, Name = "q")] public string? Q { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(Q);
    public IReadOnlyList<PersonToLog> People { get; private set; } = [];

    public async Task OnGetAsync() => People = Asked ? await store.FindToLog(Q!) : await store.RecentToLog();

    /// <summary>Names to offer in a form while somebody types one; what is typed stands in no address.</summary>
    public async Task<IActionResult> OnPostNamesAsync() => Partial("/Pages/Support/_Names.cshtml", Asked ? await store.FirstToChoose(MostOffered, Q!) : []);
}
