using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>What one version of a method says: its phases and their clocks, what belongs to it and what does not, and how sure that is.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class PackMethodModel(Store store, PackShelf shelf, Words words) : PageModel
{
    public MethodStory Story { get; private set; } = null!;
    public MethodPack Method => Story.Method;
    /// <summary>The newest version; null when this is it.</summary>
    public MethodPack? Newer => shelf.NewestMethod(Method.Key.Code) is { } newest && newest.Key != Method.Key ? newest : null;
    /// <summary>The newest that is older than this one; null for the first.</summary>
    public MethodPack? Older => Versions.LastOrDefault(v => v.Key.Version < Method.Key.Version);
    /// <summary>All versions, the oldest first.</summary>
    public IReadOnlyList<MethodPack> Versions => [.. shelf.Methods.Where(m => m.Key.Code == Method.Key.Code)];
    /// <summary>What it was adapted from; null for one of the house.</summary>
    public MethodPack? Original => Method.Origin is { } origin ? shelf.Find(origin) : null;
    public MethodChanges? FromOriginal => Original is { } original ? new(original, Method, shelf.Vocabulary, words) : null;
    public bool MayAdapt => store.RunsSomething && IsOffered && Newer is null;
    public bool IsOffered => Method.IsOfferedOn(store.Actor.Today);
    public string Country => Method.Country is { } country ? words.CountryName(shelf, country) : words["packs.any-country"];

    public IActionResult OnGet(string code, int version)
    {
        if (shelf.Find(new(code, version)) is not { } method) throw new NotHere();
        Story = new(method, shelf.Vocabulary, words);
        return Page();
    }
}
