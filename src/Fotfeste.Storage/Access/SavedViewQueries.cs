using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>The saved views that the actor sees, and how the actor has them.</summary>
public static class SavedViewQueries
{
    /// <summary>The own ones and those of the actor's teams, in the actor's order; and the one that the list opens with, or null.</summary>
    public static async Task<(IReadOnlyList<SavedView> Views, SavedView? First)> ViewsOf(this Store store, ViewedList list)
    {
        ArgumentNullException.ThrowIfNull(store);
        var views = await store.SavedViews.AsNoTracking().Where(v => v.List == list).ToListAsync();
        if (views.Count == 0) return (views, null);
        var habit = await store.ViewHabits.AsNoTracking().SingleOrDefaultAsync(h => h.List == list) ?? new ViewHabit(default, store.Own, store.Writer, list);
        return (habit.Sorted(views), habit.First(views));
    }

    /// <summary>One that the actor sees; it may be a team's that others tend.</summary>
    /// <exception cref="NotHere">Invented, or not in sight.</exception>
    public static async Task<SavedView> ViewInSight(this Store store, Id<SavedView> id)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.SavedViews.SingleOrDefaultAsync(v => v.Id == id) ?? throw new NotHere();
    }

    /// <summary>One to rename or remove.</summary>
    /// <exception cref="NotHere">Invented, or not the actor's to change.</exception>
    public static async Task<SavedView> ViewToTend(this Store store, Id<SavedView> id) =>
        await store.ViewInSight(id) is var view && store.MayTend(view) ? view : throw new NotHere();

    /// <summary>An own view is its maker's to change; a team's is the leader's of that unit, and of the units above.</summary>
    public static bool MayTend(this Store store, SavedView view)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(view);
        return view.UnitId is { } unit ? store.Leads && store.UnitsAtHand.Contains(unit) : view.StaffId == store.Supporter;
    }

    /// <summary>How the actor has the views of a list, to change; the first time it is made.</summary>
    public static async Task<ViewHabit> HabitIn(this Store store, ViewedList list)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await store.ViewHabits.SingleOrDefaultAsync(h => h.List == list) is { } known) return known;
        var habit = new ViewHabit(Id<ViewHabit>.New(store.Now), store.Own, store.Writer, list);
        store.Add(habit);
        return habit;
    }

    /// <summary>Takes the view away, from the actor's own order too; whoever else opened the list with it has it open as it was before.</summary>
    public static async Task RemoveView(this Store store, SavedView view)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(view);
        (await store.ViewHabits.SingleOrDefaultAsync(h => h.List == view.List))?.Forget(view);
        store.Remove(view);
    }
}
