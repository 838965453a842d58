namespace Fotfeste.Web;

/// <summary>Something an operator can ask of the program.</summary>
/// <param name="Name">The first word after <c>fotfeste</c>, such as <c>backup</c>; of a pair, both: <c>report outcomes</c>.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Operands">What stands after the name, as help shows it: empty, <c>FILE</c>, <c>FILE...</c>, <c>OLD NEW</c>, or <c>[PATH]</c> for one that may be left out</param>
/// <param name="Options">Its own, beside those that every command has.</param>
/// <param name="Help">What is worth knowing, and examples.</param>
/// <param name="RunAsync">Does it, and says with which code the program ends.</param>
sealed record Command(string Name, string Summary, string Operands, IReadOnlyList<Option> Options, string Help, Func<Errand, Task<int>> RunAsync)
{
    public const int Done = 0, Failed = 1, Misused = 2;

    static readonly Option[] OfStore =
    [
        new("--store", "PATH-OR-CONNECTION", "a .db file, or a connection such as \"Host=db;Database=fotfeste;Username=fotfeste\"; without it the\nenvironment variable FOTFESTE_STORE, else data/fotfeste.db. Keep passwords out of the command: use PGPASSFILE."),
        new("--data", "FOLDER", "where keys and uploads lie; without it NAME.d beside the file, or data/DATABASE.d for a connection"),
    ];

    static readonly Option[] Shared = [new("--format", "table|csv|json", "how the result is printed"), new("--help", null, "this text")];

    /// <summary>False: it looks at no store, and there is none to be named.</summary>
    public bool AsksStore { get; init; } = true;

    public IEnumerable<Option> AllOptions => [.. Options, .. AsksStore ? OfStore : [], .. Shared];

    public string Usage => $"fotfeste {Name}{(Operands.Length == 0 ? "" : " " + Operands)} [options]";

    public string FullHelp => $"{Usage}\n  {Summary}\n\n{string.Join("", AllOptions.Select(o => o.Line))}\n{Help.TrimEnd()}\n";
}
