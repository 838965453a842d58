namespace Fotfeste.Web;

/// <summary>A list of people with its parts and their counts, as Today and the page of all participants draw it.</summary>
/// <param name="Rows">Everybody, by name.</param>
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

    public IReadOnlyList<PersonRow> Part => [.. Rows.Where(r => Belongs(r, Show))];
    public IReadOnlyList<PersonRow> Page => [.. Part.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
    public int Pages => Math.Max(1, (Part.Count + PageSize - 1) / PageSize);

    /// <summary>The parts that somebody is in, and the one at hand.</summary>
    public IEnumerable<(Shown Part, int Count)> Parts =>
        Enum.GetValues<Shown>().Select(part => (part, Rows.Count(r => Belongs(r, part)))).Where(p => p.Item2 > 0 || p.part == Show || p.part == Shown.All);

    public string AddressOf(Shown part) => Address(part == Shown.All ? "" : $"show={part}");

    public string AddressOf(int page) => Address($"show={Show}&at={page}");

    string Address(string query) => (Only.Length, query.Length) switch { (0, 0) => Path, (0, _) => $"{Path}?{query}", (_, 0) => $"{Path}?{Only}", _ => $"{Path}?{Only}&{query}" };

    public string CoachesOf(PersonRow row) => Coaches is null ? "" : string.Join(", ", row.Row.Coaches.Select(id => Coaches.GetValueOrDefault(id, "")).Where(n => n.Length > 0));

    static bool Belongs(PersonRow row, Shown part) => part switch
    {
        Shown.All => row.IsRunning,
        Shown.Searching => row.IsRunning && !row.IsWorking,
        Shown.Working => row.IsWorking,
        Shown.Late => row.IsLate,
        Shown.Employer => row.IsEmployerDue,
        Shown.Ended => !row.IsRunning,
    };
}
