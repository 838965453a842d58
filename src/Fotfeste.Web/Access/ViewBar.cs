namespace Fotfeste.Web;

/// <summary>The saved views beside a list's own parts, and what would be saved of what is shown now.</summary>
/// <param name="List">Which list.</param>
/// <param name="Now">What it shows.</param>
/// <param name="Chips">The first of the reader's views, and the one at hand.</param>
/// <param name="Fresh">The identity of the one that may be saved.</param>
public sealed record ViewBar(ViewedList List, ListFilter Now, IReadOnlyList<ViewChip> Chips, Id<SavedView> Fresh)
{
    /// <summary>So many stand above a list; the rest on the page of all.</summary>
    public const int Most = 8;

    public bool IsSaved => Chips.Any(chip => chip.IsNow);

    /// <summary>There is something to save, and it is not saved yet.</summary>
    public bool MayBeSaved => Now.Text.Length > 0 && !IsSaved;

    /// <param name="list">Which list.</param>
    /// <param name="now">What it shows.</param>
    /// <param name="views">All that the reader sees, in the reader's order.</param>
    /// <param name="count">How many are in a view; null where that is not counted.</param>
    /// <param name="fresh">For the one that may be saved.</param>
    public static ViewBar Of(ViewedList list, ListFilter now, IReadOnlyList<SavedView> views, Func<SavedView, int?> count, Id<SavedView> fresh) =>
        new(list, now, [.. views.Where((view, at) => at < Most || view.Shows == now).Select(view => new ViewChip(view, count(view), view.Shows == now))], fresh);

    /// <summary>Where the list shows this.</summary>
    public static string AddressOf(ViewedList list, ListFilter shows)
    {
        ArgumentNullException.ThrowIfNull(shows);
        return list switch
        {
            ViewedList.Participants => $"/participants?{shows.Text}#people",
            ViewedList.Employers => $"/employers?{shows.Text}",
            ViewedList.Leads => $"{((shows["stage"] ?? shows["q"]) is null ? "/leads" : "/leads/list")}?{shows.Text}",
        };
    }

    /// <summary>For whom the reader may save a view, besides the own: the units that a leader leads, by name.</summary>
    public static IReadOnlyList<Choice> TeamsOf(Visit visit, Words words)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(words);
        return visit.Actor.Persona != Persona.Leader ? []
            : [.. visit.Units.Where(u => visit.Actor.Units.Contains(u.Id)).OrderBy(u => u.Name, StringComparer.Create(words.Tongue.Culture, ignoreCase: true)).Select(u => Choice.Of(u.Id, words["views.team-of", u.Name]))];
    }
}
