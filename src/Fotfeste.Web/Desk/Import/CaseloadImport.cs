using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Takes a caseload into a store: everything or nothing, in one save. The same caseload again changes nothing; a row whose reference is known updates that record.</summary>
/// <param name="store">Whoever imports: what that actor does not see is not known, and what that actor may not write is refused.</param>
/// <param name="shelf">The methods and forms of employment.</param>
public sealed class CaseloadImport(Store store, PackShelf shelf)
{
    /// <summary>The invented scenario that an organisation made by this import is marked with; null in earnest.</summary>
    public string? Demo { get; init; }

    /// <summary>Is told how many rows have been dealt with, between the tables.</summary>
    public Func<int, Task>? Progress { get; init; }

    /// <summary>What it would do, without doing it.</summary>
    public Task<ImportOutcome> TryAsync(Caseload caseload, CancellationToken stop = default) => ReadyAsync(caseload, stop);

    /// <summary>Does it, unless there are problems. Whatever else the store is about to save goes with it.</summary>
    public async Task<ImportOutcome> SaveAsync(Caseload caseload, Action<ImportOutcome>? beforeSaving = null, CancellationToken stop = default)
    {
        var outcome = await ReadyAsync(caseload, stop);
        if (!outcome.IsClean) return outcome;
        beforeSaving?.Invoke(outcome);
        await store.SaveChangesAsync(stop);
        return outcome;
    }

    async Task<ImportOutcome> ReadyAsync(Caseload caseload, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        store.ChangeTracker.AutoDetectChangesEnabled = false; // or each of 100,000 rows looks through all the others; saving looks once
        var run = new ImportRun(store, caseload, shelf);
        await TakeInOrganisation.ApplyAsync(run, Demo, stop);
        await TakeInStaff.ApplyAsync(run, stop);
        await TakeInPeople.ApplyAsync(run, stop);
        await ReportAsync(run);
        await TakeInEnrolments.ApplyAsync(run, stop);
        await ReportAsync(run);
        await TakeInJobs.ApplyAsync(run, stop);
        await ReportAsync(run);
        await TakeInContacts.ApplyAsync(run, stop);
        await ReportAsync(run);
        if (run.Problems.Count > 0) return ImportOutcome.Refused(run.Problems);
        var counts = run.Settle();
        if (!store.Seen.IsEmpty) await store.RecordEventAsync("read", "import caseload", Summary(counts), stop);
        return new ImportOutcome(counts, []);
    }

    Task ReportAsync(ImportRun run) => Progress?.Invoke(run.Tally.Rows) ?? Task.CompletedTask;

    static string Summary(IReadOnlyList<TableCount> counts) => string.Join(',', counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Table}:{c.Rows}")));
}
