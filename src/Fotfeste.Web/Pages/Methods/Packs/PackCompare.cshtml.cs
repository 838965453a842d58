using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>Two versions of a method beside each other: what one says and the other does not.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class PackCompareModel(PackShelf shelf, Words words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "packs.compare-from")] public int From { get; set; }
    [BindProperty(SupportsGet = true), Display(Name = "packs.compare-to")] public int To { get; set; }

    public MethodPack Older { get; private set; } = null!;
    public MethodPack Newer { get; private set; } = null!;
    public MethodChanges Changes { get; private set; } = null!;
    public IReadOnlyList<Choice> Versions { get; private set; } = [];
    public int Count => Changes.ByPhase.Sum(group => group.Count());
    public string Name => words.Name(Newer);

    /// <summary>What the older version says in these changes, without what it does not say.</summary>
    public IReadOnlyList<string> Before(IEnumerable<MethodChange> row) => [.. row.Select(Changes.Before).Where(said => said.Length > 0)];

    /// <summary>What the newer version says in these changes, without what it does not say.</summary>
    public IReadOnlyList<string> After(IEnumerable<MethodChange> row) => [.. row.Select(Changes.After).Where(said => said.Length > 0)];

    /// <summary>Without a version said: the two newest.</summary>
    public IActionResult OnGet(string code)
    {
        var all = shelf.Methods.Where(m => m.Key.Code == code).ToList();
        if (all.Count == 0) throw new NotHere();
        if (To == 0) To = all[^1].Key.Version;
        if (From == 0) From = all.FindLast(m => m.Key.Version < To)?.Key.Version ?? To;
        (Older, Newer) = (all.Find(m => m.Key.Version == From) ?? throw new NotHere(), all.Find(m => m.Key.Version == To) ?? throw new NotHere());
        Changes = new(Older, Newer, shelf.Vocabulary, words);
        Versions = [.. all.Select(m => Choice.Of(m.Key.Version, words["packs.version-of", m.Key.Version]))];
        return Page();
    }
}
