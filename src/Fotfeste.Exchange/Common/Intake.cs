namespace Fotfeste.Exchange;

/// <summary>One import while it is being read: what is wrong so far, which references its rows bear and which they point to.</summary>
public sealed class Intake(Labels labels, DateOnly today)
{
    readonly List<Problem> problems = [];
    readonly HashSet<(Place At, string Heading)> unsound = [];
    readonly Dictionary<(string File, string Table, string Column), string> headings = [];
    readonly Dictionary<(string Table, string Reference), Place> references = [];
    readonly List<(Place At, string Heading, string Table, string Reference)> pointers = [];
    readonly Dictionary<(string Table, string Column), (string Table, string Column)> aliases = [];
    readonly HashSet<string> distrusted = [];
    bool hasRefusedFile;

    public Labels Labels => labels;
    public DateOnly Today => today;
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Every sheet of a file; a file that is refused becomes a problem like the others.</summary>
    public void EachSheet(SpreadsheetFile file, Action<Sheet> read)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            foreach (var sheet in file.Sheets()) read(sheet);
        }
        catch (UnreadableFile refused)
        {
            problems.Add(refused.Problem);
            hasRefusedFile = true;
        }
    }

    /// <summary>The heading as it stands in the file; our own name when the file has no such column.</summary>
    public string HeadingOf(string file, string table, string column) =>
        headings.TryGetValue((file, table, column), out var heading) ? heading
        : aliases.TryGetValue((table, column), out var other) ? HeadingOf(file, other.Table, other.Column)
        : column;

    /// <summary>The column is not read from a table of its own but stands in another one. The first alias of a column stays.</summary>
    public void Alias(string table, string column, string otherTable, string otherColumn) => aliases.TryAdd((table, column), (otherTable, otherColumn));

    public void Called(string file, string table, string column, string heading) => headings[(file, table, column)] = heading;

    /// <summary>Something is wrong in a column of a row.</summary>
    public void Wrong(Place at, string table, string column, string? value, string code, string? expected = null) => Report(at, HeadingOf(at.File, table, column), value, code, expected);

    public void Report(Place at, string? heading, string? value, string code, string? expected = null)
    {
        if (heading is not null) unsound.Add((at, heading));
        problems.Add(new Problem(at.File, at.Row, heading, Shortened(value), code, expected));
    }

    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>Nothing was wrong with these columns of the row so far: what follows from them may be checked.</summary>
    public bool IsSound(Place at, string table, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (unsound.Contains((at, HeadingOf(at.File, table, column)))) return false;
        return true;
    }

    /// <summary>The row bears this reference.</summary>
    /// <returns>Where the reference stood before; null when it is new.</returns>
    public Place? Bear(string table, string reference, Place at) => references.TryAdd((table, reference), at) ? null : references[(table, reference)];

    /// <summary>The row points to a reference, which may come later in the files.</summary>
    public void Point(Place at, string heading, string table, string reference)
    {
        if (!references.ContainsKey((table, reference))) pointers.Add((at, heading, table, reference));
    }

    /// <summary>The table could not be read, so it is not known what it lacks.</summary>
    public void Distrust(string table) => distrusted.Add(table);

    /// <summary>Names every pointer that leads nowhere. When a whole file was refused nobody can tell.</summary>
    public void CheckPointers(Func<string, string, bool> isKnown)
    {
        if (hasRefusedFile) return;
        foreach (var (at, heading, table, reference) in pointers)
            if (!references.ContainsKey((table, reference)) && !distrusted.Contains(table) && !isKnown(table, reference)) Report(at, heading, reference, "import.unknown-reference", table);
    }

    static string? Shortened(string? value) => value?.Length > Problem.LongestValue ? value[..(Problem.LongestValue - 1)] + "…" : value;
}
