namespace Fotfeste.Web;

/// <summary>What a saved view shows, in the reader's words.</summary>
public static class ViewWords
{
    public static string InWords(this Words words, ViewedList list, ListFilter shows, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(shows);
        return list switch
        {
            ViewedList.Participants => PeopleFilter.Of(shows).InWords(words, shelf),
            ViewedList.Employers => words["views.finds", shows["q"]],
        };
    }

    /// <summary>What the list is called in the menu.</summary>
    public static string NameOf(this Words words, ViewedList list)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words[list == ViewedList.Participants ? "desk.menu.participants" : "desk.menu.employers"];
    }

    /// <summary>Whose it is: the reader's alone, or everybody's in a unit.</summary>
    public static string WhoseIs(this Words words, SavedView view, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(visit);
        return view.UnitId is { } unit ? words["views.team-of", visit.NameOf(unit)] : words["views.mine"];
    }
}
