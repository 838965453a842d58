using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Fotfeste.Web;

/// <summary>A page with a form. A handler finds, acts, saves and goes; when the answer is no, <see cref="RefusalFilter"/> draws the same page again with everything that was typed.</summary>
public abstract class FormPage : PageModel, IKeepsDraft
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

    public DraftNote? DraftNote { get; set; }

    /// <summary>Who came with a question in the address wants its answer, not an older draft.</summary>
    public virtual bool OnlyOffersDraft => Request.Query.Count > 0;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        await PrepareAsync();
        await FillAsync();
        return Page();
    }

    /// <summary>Binds the draft as a sent form is bound, so that each field shows what was typed; nothing is refused before it is sent.</summary>
    public async Task TakeUpAsync(IValueProvider typed)
    {
        var (parameters, binders) = (HttpContext.RequestServices.GetRequiredService<ParameterBinder>(), HttpContext.RequestServices.GetRequiredService<IModelBinderFactory>());
        foreach (var bound in PageContext.ActionDescriptor.BoundProperties.OfType<PageBoundPropertyDescriptor>())
        {
            if (bound.Property.GetCustomAttribute<BindPropertyAttribute>() is not { SupportsGet: false }) continue;
            var about = MetadataProvider.GetMetadataForProperty(GetType(), bound.Name);
            var asSent = new ParameterDescriptor { Name = bound.Name, ParameterType = bound.ParameterType, BindingInfo = new(bound.BindingInfo!) { RequestPredicate = null } }; // else nothing is bound on GET
            var binder = binders.CreateBinder(new() { BindingInfo = asSent.BindingInfo, Metadata = about, CacheToken = bound });
            if (await parameters.BindModelAsync(PageContext, binder, typed, asSent, about, value: null, container: this) is { IsModelSet: true } read) bound.Property.SetValue(this, read.Model);
        }
        ModelState.Calm();
        await PrepareAsync(); // what stands around the input may hang on it
    }
}
