using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>The methods that the organisation has adapted, each with what it was copied from and how far it has come.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class AdaptedListModel(Store store, PackShelf shelf, Words words) : PageModel
{
    public IReadOnlyList<AdaptedMethod> Methods { get; private set; } = [];
    IReadOnlyList<Unit> units = [];

    public string NameOf(AdaptedMethod method) => words.Name(AdaptedDraft.Of(method, shelf).Pack);

    public string OriginOf(AdaptedMethod method) => words.NameAndVersion(shelf.Method(method?.Origin ?? default));

    public string WhoseIs(AdaptedMethod method) => method?.UnitId is { } unit ? units.FirstOrDefault(u => u.Id == unit)?.Name ?? words["adapting.another-unit"] : words["adapting.everybodys"];

    public async Task OnGetAsync() => (Methods, units) = (await store.AdaptedMethods.InOrder(), await store.Units.InOrder());
}
