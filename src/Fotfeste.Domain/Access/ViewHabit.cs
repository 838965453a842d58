namespace Fotfeste.Domain;

/// <summary>How somebody has the saved views of one list: in which order, and with which the list opens. One for each person and list, so there is never a second one that opens it.</summary>
public sealed class ViewHabit : IOwned, IVersioned
{
    const int MostKept = 100;

    ViewHabit() => Order = "";

    public ViewHabit(Id<ViewHabit> id, Id<Organisation> organisation, Id<StaffMember> staff, ViewedList list)
    {
        (Id, OrganisationId, StaffId, List) = (id, organisation, staff, list);
        Order = "";
    }

    public Id<ViewHabit> Id { get; private set; }
    public Id<Organisation> OrganisationId { get; private set; }
    public Id<StaffMember> StaffId { get; private set; }
    public ViewedList List { get; private set; }
    /// <summary>What the list opens with when nothing is asked for; null for everybody on it. It may be gone meanwhile: then it is as if there were none.</summary>
    public Id<SavedView>? Opens { get; private set; }
    /// <summary>Identities in the person's order, separated by spaces; those that are not in it come after, the own first, the oldest first.</summary>
    public string Order { get; private set; }
    public int Version { get; private set; }

    public void OpenWith(SavedView? view) => Opens = view?.Id;

    /// <summary>The one that the list opens with, among those in sight; null when there is none.</summary>
    public SavedView? First(IEnumerable<SavedView> seen) => Opens is { } id ? seen.FirstOrDefault(view => view.Id == id) : null;

    /// <summary>Those in sight in the person's order.</summary>
    public IReadOnlyList<SavedView> Sorted(IEnumerable<SavedView> seen)
    {
        var order = Kept();
        return [.. seen.OrderBy(view => order.IndexOf($"{view.Id}") is >= 0 and var at ? at : MostKept).ThenBy(view => view.UnitId is not null).ThenBy(view => view.Id.Value)];
    }

    /// <summary>One place up (-1) or down (1) among those in sight; at the end of the row nothing happens.</summary>
    public void Move(SavedView view, int by, IEnumerable<SavedView> seen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = Sorted(seen).Select(s => $"{s.Id}").ToList();
        var (from, to) = (ids.IndexOf($"{view.Id}"), ids.IndexOf($"{view.Id}") + Math.Sign(by));
        if (from < 0 || to < 0 || to >= ids.Count) return;
        (ids[from], ids[to]) = (ids[to], ids[from]);
        Order = string.Join(' ', ids.Concat(Kept().Except(ids)).Take(MostKept)); // those of another role's stay known
    }

    /// <summary>A view that is removed opens nothing and has no place.</summary>
    public void Forget(SavedView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (Opens == view.Id) Opens = null;
        Order = string.Join(' ', Kept().Where(id => id != $"{view.Id}"));
    }

    List<string> Kept() => [.. Order.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
