using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Leads by stage, each moved on with one button.</summary>
[Declares(FieldGroup.Wishes, Purpose.Support)]
public sealed class LeadsModel(Store store, Visit visit, Words words, ListMemory memory) : LeadsPage(store, visit, words)
{
    /// <summary>So many cards stand in a column; the list has them all.</summary>
    const int MostInColumn = 12;

    public IReadOnlyList<LeadColumn> Columns { get; private set; } = [];
    public bool IsEmpty => Columns.All(c => c.Total == 0);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await BeginAsync() is { } view) return Redirect(view);
        Columns = await Store.LeadBoard(Sought, MostInColumn);
        memory.Stands(Board, AddressOf(Board));
        return Page();
    }
}
