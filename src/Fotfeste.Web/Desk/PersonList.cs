namespace Fotfeste.Web;

/// <summary>A list of people with its parts and their counts, as Today and the page of all participants draw it.</summary>
/// <param name="Rows">Everybody, by name; or one page of them, when <see cref="Counted"/> says how many there are.</param>
/// <param name="Show">The part at hand.</param>
/// <param name="Path">The page that the list stands on.</param>
/// <param name="Coaches">Names of coaches by identity, when the reader leads several; else null and the column is left out.</param>
public sealed record PersonList(IReadOnlyList<PersonRow> Rows, Shown Show, string Path, IReadOnlyDictionary<Id<StaffMember>, string>? Coaches)
{
    /// <summary>So many on one page.</summary>
    public const int PageSize = 100;

    /// <summary>Only some are in it: the parts of the address that say which, such as <c>phase=euse.profiling</c>; empty for everybody.</summary>
    public string Only { get; init; } = "";

    /// <summary>1 for the first page.</summary>
    public int PageNumber { get; init; } = 1;

    public CaseloadOrder Order { get; init; }

    /// <summary>The saved views of this list; null where there are none, as on Today.</summary>
    public ViewBar? Views { get; init; }

    /// <summary>The list opens with a saved view, so that "all" must be asked for by name.</summary>
    public bool OpensWithView { get; init; }

    /// <summary>How many are in the parts that the store has counted, when it made the page; null when everybody is here and the list is cut up here.</summary>
    public IReadOnlyDictionary<Shown, int>? Counted { get; init; }

    public IReadOnlyList<PersonRow> Part => Counted is null ? [.. Sorted(Rows.Where(r => r.IsIn(Show)))] : Rows;
    public IReadOnlyList<PersonRow> Page => Counted is null ? [.. Part.Skip((PageNumber - 1) * PageSize).Take(PageSize)] : Rows;
    public int Total => Counted?[Show] ?? Part.Count;
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The pages that are offered: the first, the last, and those beside this one; 0 for a gap.</summary>
    public IEnumerable<int> PagesAround
    {
        get
        {
            var near = Enumerable.Range(1, Pages).Where(n => n == 1 || n == Pages || Math.Abs(n - PageNumber) <= 2).ToList();
            return near.SelectMany((n, at) => at > 0 && n - near[at - 1] > 1 ? new[] { 0, n } : [n]);
        }
    }

    /// <summary>The parts that somebody is in, and the one at hand; null where there are too many to be counted by our rules.</summary>
    public IEnumerable<(Shown Part, int? Count)> Parts => Counted is { } counted
        ? Enum.GetValues<Shown>().Select(part => (part, counted.TryGetValue(part, out var count) ? count : (int?)null))
        : Enum.GetValues<Shown>().Select(part => (part, (int?)Rows.Count(r => r.IsIn(part)))).Where(p => p.Item2 > 0 || p.part == Show || p.part == Shown.All);

    public string AddressOf(Shown part) => Address(part == Shown.All && !OpensWithView ? "" : $"show={part}");

    public string AddressOf(int page) => Address($"show={Show}&at={page}");

    /// <summary>The same part from its first page, in that order.</summary>
    public string AddressOf(CaseloadOrder order) => Address(Show == Shown.All ? $"order={order}" : $"show={Show}&order={order}");

    string Address(string query) => (Only.Length, query.Length) switch { (0, 0) => Path, (0, _) => $"{Path}?{query}", (_, 0) => $"{Path}?{Only}", _ => $"{Path}?{Only}&{query}" };

    public string CoachesOf(PersonRow row) => Coaches is null ? "" : string.Join(", ", row.Row.Coaches.Select(id => Coaches.GetValueOrDefault(id, "")).Where(n => n.Length > 0));

    // They come by name, and stay so where the order says nothing.
    IEnumerable<PersonRow> Sorted(IEnumerable<PersonRow> rows) => Order switch
    {
        CaseloadOrder.Name => rows,
        CaseloadOrder.LongestAgo => rows.OrderBy(r => r.Row.LastMet ?? DateOnly.MinValue),
        CaseloadOrder.Newest => rows.OrderByDescending(r => r.Row.Support.From),
    };
}
