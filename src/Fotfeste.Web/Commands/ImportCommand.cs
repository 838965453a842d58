namespace Fotfeste.Web;

/// <summary>A service's own spreadsheets into a store.</summary>
static class ImportCommand
{
    static readonly string[] Readable = [".csv", ".tsv", ".txt", ".xlsx"];

    public static Command Caseload { get; } = new("import caseload", "takes in people, support, contacts and jobs out of spreadsheets", "FOLDER-OR-FILE...",
        [
            new("--dry-run", null, "says what it would do, and does nothing"),
            new("--unit", "REFERENCE", "unit of the rows that name none, in a sheet with a row per person"),
            new("--programme", "REFERENCE", "their programme"),
            new("--coach", "REFERENCE", "their coach"),
        ],
        """
        Reads the set of tables of docs/import.md, or a sheet with a row per person; CSV and XLSX. Everything or nothing: every problem is listed with file, row,
        column, value and remedy. The same files again change nothing; a row whose reference is known updates that record. Creates the store when it is not there;
        then the files need a table organisation.

          fotfeste import caseload caseload/ --store data/fotfeste.db --dry-run
          fotfeste import caseload people.xlsx --unit north --programme ips --coach ida --store data/fotfeste.db
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var import = new FileImport(new(errand["--unit"], errand["--programme"], errand["--coach"]), DryRun: errand.Has("--dry-run"));
        var files = FilesOf(errand);
        using var nowhere = import.DryRun ? await Rehearsal.ForAsync(errand.Address, errand.Stop) : null;
        await using var opened = await OperatorStore.OpenOrCreateAsync(errand, nowhere?.Address ?? errand.Address);
        var outcome = await import.RunAsync(opened.Store, files, null, errand.Stop);
        if (import.DryRun && outcome.IsClean) await errand.Remarks.WriteLineAsync("A dry run: nothing was changed.");
        return await FileImport.PrintAsync(errand, outcome);
    }

    static List<SpreadsheetFile> FilesOf(Errand errand)
    {
        List<string> names = [.. errand.Operands.SelectMany(In)];
        if (names.Find(name => !File.Exists(name)) is { } absent) throw new StoreTrouble(TroubleKind.NoSuchFile, absent);
        if (names.Count == 0) throw new StoreTrouble(TroubleKind.NoSuchFile, errand.Operands[0]);
        return [.. names.Select(name => new SpreadsheetFile(Path.GetFileName(name), () => File.OpenRead(name)))];
    }

    static IEnumerable<string> In(string place) => Directory.Exists(place) ? Directory.EnumerateFiles(place).Where(IsReadable).Order(StringComparer.Ordinal) : [place];

    static bool IsReadable(string file) => Readable.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
