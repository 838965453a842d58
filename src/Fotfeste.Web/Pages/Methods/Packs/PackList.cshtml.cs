using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Every method and every country that the installation knows: those that the programmes follow first.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class PackListModel(Store store, PackShelf shelf, Words words) : PageModel
{
    /// <summary>What the programmes follow, in the versions that they follow.</summary>
    public IReadOnlyList<PackRow> Ours { get; private set; } = [];
    /// <summary>The newest version of every other method, those of the own country first.</summary>
    public IReadOnlyList<PackRow> Others { get; private set; } = [];
    public IReadOnlyList<PackRow> Contrasts { get; private set; } = [];
    public bool MayAdapt => store.RunsSomething;
    public IReadOnlyList<CountryPack> Countries { get; } = [.. shelf.Countries.Current];

    /// <summary>The reader runs a unit that could have a method of its own.</summary>

    public async Task OnGetAsync()
    {
        var followed = (await store.Programmes.AsNoTracking().Select(p => p.Method).ToListAsync()).GroupBy(key => key).ToDictionary(g => g.Key, g => g.Count());
        Ours = Rows(followed.Keys.Select(shelf.Find).OfType<MethodPack>(), method => words.Count("packs.used-by", followed[method.Key]));
        var rest = shelf.CurrentMethods.Where(m => !followed.ContainsKey(m.Key)).ToList();
        Others = Rows(rest.Where(m => m.Kind != MethodKind.Contrast), _ => null);
        Contrasts = Rows(rest.Where(m => m.Kind == MethodKind.Contrast), _ => null);
    }

    IReadOnlyList<PackRow> Rows(IEnumerable<MethodPack> methods, Func<MethodPack, string?> usedBy) =>
    [
        .. methods.OrderBy(m => m.Country == words.Country ? 0 : m.Country is null ? 1 : 2).ThenBy(m => m.Country, StringComparer.Ordinal).ThenBy(words.Name, StringComparer.CurrentCulture).ThenBy(m => m.Key.Version)
            .Select(m => new PackRow(m, m.Country is { } country ? words.CountryName(shelf, country) : words["packs.any-country"], usedBy(m))),
    ];
}
