using Microsoft.AspNetCore.Mvc;

namespace Fotfeste.Web;

/// <summary>The reader's saved views, those of the teams among them: put in order, and one chosen that the list opens with.</summary>
[Declares(FieldGroup.Settings, Purpose.Support, Action = RouteAction.Write)]
public sealed class ViewsModel(Store store, Visit visit, Words words, PackShelf shelf) : FormPage
{
    /// <summary>Each list of which there are any, with the one that it opens with.</summary>
    public IReadOnlyList<(ViewedList List, IReadOnlyList<SavedView> Views, SavedView? First)> Lists { get; private set; } = [];

    public bool MayChange(SavedView view) => store.MayTend(view);
    public string Whose(SavedView view) => words.WhoseIs(view, visit);
    public string InWords(SavedView view) => words.InWords(view.List, view.Shows, shelf);

    public override async Task PrepareAsync()
    {
        var lists = new List<(ViewedList, IReadOnlyList<SavedView>, SavedView?)>();
        foreach (var list in Enum.GetValues<ViewedList>())
            if (await store.ViewsOf(list) is ({ Count: > 0 } views, var first)) lists.Add((list, views, first));
        Lists = lists;
    }

    public Task<IActionResult> OnPostMoveAsync(Id<SavedView> view, int by) => ChangeAsync(view, (habit, own, all) => habit.Move(own, by, all));

    public Task<IActionResult> OnPostOpenAsync(Id<SavedView> view, bool opens) => ChangeAsync(view, (habit, own, _) => habit.OpenWith(opens ? own : null));

    async Task<IActionResult> ChangeAsync(Id<SavedView> id, Action<ViewHabit, SavedView, IReadOnlyList<SavedView>> change)
    {
        var view = await store.ViewInSight(id);
        change(await store.HabitIn(view.List), view, (await store.ViewsOf(view.List)).Views);
        await store.SaveChangesAsync();
        return Redirect($"/views#v-{id}");
    }
}
