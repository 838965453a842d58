using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>Another name for a saved view, or the end of it: a view is a setting and no record of people, so it is removed and not withdrawn.</summary>
[Declares(FieldGroup.Settings, Purpose.Support, Action = RouteAction.Write)]
public sealed class ViewPageModel(Store store, Visit visit, Words words, PackShelf shelf) : FormPage
{
    [FromRoute] public Id<SavedView> Id { get; set; }
    [BindProperty, Display(Name = "views.name", Description = "views.name-hint"), RefusedAs("views.name-missing", "views.name-too-long")] public string Name { get; set; } = "";

    public SavedView View { get; private set; } = null!;
    public string InWords => words.InWords(View.List, View.Shows, shelf);
    public string Whose => words.WhoseIs(View, visit);

    public override async Task PrepareAsync() => View = await store.ViewToTend(Id);

    public override Task FillAsync()
    {
        (Name, Version) = (View.Name, View.Version);
        return Task.CompletedTask;
    }

    public override (int Version, IEnumerable<TwoVersions> Fields) Compare() => (View.Version, [new(words["views.name"], View.Name, Name)]);

    public async Task<IActionResult> OnPostAsync()
    {
        var view = await store.ViewToTend(Id);
        view.Rename(Name);
        store.Expect(view, Version);
        await store.SaveChangesAsync();
        return Redirect($"/views#v-{Id}");
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await store.RemoveView(await store.ViewToTend(Id));
        await store.SaveChangesAsync();
        return Redirect("/views");
    }
}
