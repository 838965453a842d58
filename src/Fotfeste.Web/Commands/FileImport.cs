using System.Globalization;
using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>Files into a store, for the commands: what they are is seen from the files themselves.</summary>
/// <param name="Defaults">Unit, programme and coach of rows in a sheet that name none.</param>
/// <param name="Demo">The scenario that the organisation is marked with; null in earnest.</param>
/// <param name="DryRun">Says what it would do, and does nothing.</param>
sealed record FileImport(PersonDefaults Defaults, string? Demo = null, bool DryRun = false)
{
    /// <param name="store">Whoever imports.</param>
    /// <param name="files">All of one import.</param>
    /// <param name="beforeSaving">Is done in the same save.</param>
    /// <param name="stop">Until the save nothing is changed.</param>
    public async Task<ImportOutcome> RunAsync(Store store, IReadOnlyList<SpreadsheetFile> files, Action<ImportOutcome>? beforeSaving, CancellationToken stop)
    {
        var (shelf, labels, today) = (await Content.ShelfOf(store), Content.Texts().ForFiles(), store.Actor.Today);
        var known = await KnownCaseload.OfAsync(store, shelf, stop);
        var reading = FirstLook.At(files, labels).HoldsTables || files.Count == 0
            ? CaseloadReader.Read(files, labels, known, today)
            : PersonSheet.Read(files, mapping: null, Defaults, labels, known, today);
        var import = new CaseloadImport(store, shelf) { Demo = Demo };
        return DryRun ? await import.TryAsync(reading, stop) : await import.SaveAsync(reading, beforeSaving, stop);
    }

    /// <summary>The counts; or every problem with its place and what to do about it.</summary>
    public static async Task<int> PrintAsync(Errand errand, ImportOutcome outcome)
    {
        await errand.Result.WriteAsync((outcome.IsClean ? Counts(outcome) : Problems(outcome)).Write(errand.Format));
        if (outcome.IsClean) return Command.Done;
        await errand.Remarks.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"fotfeste: nothing was imported: {outcome.Problems.Count} problem(s) to put right, all of them listed"));
        return Command.Failed;
    }

    static Listing Counts(ImportOutcome outcome)
    {
        var listing = new Listing("table", "rows", "new", "updated", "unchanged");
        foreach (var count in outcome.Counts) listing.Add(count.Table, count.Rows, count.New, count.Updated, count.Unchanged);
        return listing;
    }

    static Listing Problems(ImportOutcome outcome)
    {
        var words = Content.Texts().Of("en");
        var listing = new Listing("file", "row", "column", "value", "problem", "remedy");
        foreach (var p in outcome.Problems) listing.Add(p.File, p.Row, p.Column, p.Value, Say(p, "says") ?? Say(p, null) ?? p.Code, Say(p, "remedy"));
        return listing;

        string? Say(Problem problem, string? part)
        {
            var key = part is null ? problem.Code : $"import.problem.{problem.Code[(problem.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]}.{part}";
            return words.TryGetValue(key, out var text) && text.ValueKind == JsonValueKind.String ? string.Format(CultureInfo.InvariantCulture, text.GetString()!, problem.Value, problem.Expected) : null;
        }
    }
}
