using System.Globalization;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>What it would do, without doing it; or every problem, those of the reading and those that only the store knows of.</summary>
    public Task<ImportOutcome> TryAsync(CaseloadReading reading, CancellationToken stop = default) => ReadyAsync(reading, stop);

    /// <summary>Does it, unless there are problems. Whatever else the store is about to save goes with it.</summary>
    public async Task<ImportOutcome> SaveAsync(CaseloadReading reading, Action<ImportOutcome>? beforeSaving = null, CancellationToken stop = default)
    {
        var outcome = await ReadyAsync(reading, stop);
        if (!outcome.IsClean) return outcome;
        beforeSaving?.Invoke(outcome);
        await store.SaveChangesAsync(stop);
        return outcome;
    }

    async Task<ImportOutcome> ReadyAsync(CaseloadReading reading, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (await store.Organisations.AnyAsync(stop)) await store.RecordEventAsync("read", "import caseload", Summary(reading.Caseload), stop);
        store.ChangeTracker.AutoDetectChangesEnabled = false; // or each of 100,000 rows looks through all the others; saving looks once
        var run = new ImportRun(store, reading.Caseload, shelf);
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
        var problems = AllProblems(reading, run);
        if (problems.Count > 0) return ImportOutcome.Refused(problems);
        return new ImportOutcome(run.Settle(), []);
    }

    /// <summary>In the order of the files. Where rows could not be read, others seem to point to nothing; the reader has already named those that really do.</summary>
    List<Problem> AllProblems(CaseloadReading reading, ImportRun run)
    {
        var found = run.Problems.Where(p => reading.IsClean || p.Code is not (ImportRun.Unknown or ImportRun.UnitNotLed or ImportRun.WithoutSupport));
        var all = reading.Problems.Select(Sharpened).Concat(found).ToList();
        var files = all.Select(p => p.File).Distinct().ToList();
        return [.. all.OrderBy(p => files.IndexOf(p.File)).ThenBy(p => p.Row ?? 0)];
    }

    /// <summary>A leader knows only the units that are led: another's and an invented one look the same, and the remedy is the same.</summary>
    Problem Sharpened(Problem problem) =>
        store.Actor.Persona == Persona.Leader && problem is { Code: ImportRun.Unknown, Expected: "units" } ? problem with { Code = ImportRun.UnitNotLed } : problem;

    Task ReportAsync(ImportRun run) => Progress?.Invoke(run.Tally.Rows) ?? Task.CompletedTask;

    static string Summary(Caseload caseload) => string.Create(CultureInfo.InvariantCulture,
        $"participants:{caseload.Participants.Count},referrals:{caseload.Referrals.Count},enrolments:{caseload.Enrolments.Count},contacts:{caseload.Contacts.Count},jobs:{caseload.Jobs.Count}");
}
