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
            ViewedList.Leads => string.Join(" · ", new[] { Said<LeadsOf>("whose"), Said<LeadStrategy>("strategy"), Said<LeadStage>("stage"), shows["q"] is { } q ? words["views.finds", q] : null }.OfType<string>()),
        };

        string? Said<T>(string part) where T : struct, Enum => Enum.TryParse<T>(shows[part], out var said) && Enum.IsDefined(said) ? words.Of(said) : null;
    }

    /// <summary>What the list is called in the menu.</summary>
    public static string NameOf(this Words words, ViewedList list)
    {
        ArgumentNullException.ThrowIfNull(words);
        return list switch
        {
            ViewedList.Participants => words["desk.menu.participants"],
            ViewedList.Employers => words["desk.menu.employers"],
            ViewedList.Leads => words["leads.title"],
        };
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
