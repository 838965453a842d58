using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The contacts that the reader has withdrawn, and the way back.</summary>
[Declares(FieldGroup.Notes, Purpose.Support, Action = RouteAction.Write)]
public sealed class WithdrawnContactsModel(Store store, Visit visit) : PageModel
{
    public const string Path = "/withdrawn/contacts";

    public IReadOnlyList<WithdrawnContact> Lines { get; private set; } = [];

    public DateOnly DayOf(DateTimeOffset at) => visit.Organisation!.DayAt(at);

    public async Task OnGetAsync() => Lines = await store.WithdrawnContacts();

    public async Task<IActionResult> OnPostAsync(Id<Contact> contact)
    {
        await ContactUndo.LetStandAsync(store, contact);
        await store.SaveChangesAsync();
        return Redirect(Path);
    }
}
