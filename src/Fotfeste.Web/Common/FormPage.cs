using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>A page with a form. A handler finds, acts, saves and goes; when the answer is no, <see cref="RefusalFilter"/> draws the same page again with everything that was typed.</summary>
public abstract class FormPage : PageModel
{
    /// <summary>Fetches what stands around the input: for GET, and again when the answer is no. It never touches what the reader may have typed.</summary>
    /// <exception cref="NotHere">Not this actor's to see.</exception>
    public abstract Task PrepareAsync();

    /// <summary>What the form holds when it opens. For GET only, after <see cref="PrepareAsync"/>.</summary>
    public virtual Task FillAsync() => Task.CompletedTask;

    /// <summary>After a save against a newer version: field by field what is saved now (<see cref="PrepareAsync"/> has fetched it) beside what was typed, and the version that the next save is against.</summary>
    public virtual (int Version, IEnumerable<TwoVersions> Fields) Compare() => (Version, []);

    /// <summary>The version of the record that the form was drawn from; a hidden field (<c>&lt;version-field /&gt;</c>), handed to <c>store.Expect</c>.</summary>
    [BindProperty] public int Version { get; set; }

    /// <summary>The fields that differ, once <c>common.newer-version</c> was refused; else empty.</summary>
    public IReadOnlyList<TwoVersions> BothVersions { get; internal set; } = [];

    public virtual async Task<IActionResult> OnGetAsync()
    {
        await PrepareAsync();
        await FillAsync();
        return Page();
    }
}
