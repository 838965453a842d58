using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>An import that somebody has looked at and confirmed, done in the background as that person: in the role it was asked for in, if that role still holds.</summary>
public sealed class ImportJob(StoreAddress address, Uploads uploads, HandedIn handedIn, OwnShelves shelves)
{
    public JobKind Kind => new(ImportOrder.Kind, job => uploads.Has(ImportOrder.Of(job)), RunAsync, TidyAsync);

    async Task RunAsync(JobTurn turn, CancellationToken stop)
    {
        var order = ImportOrder.Of(turn.Job);
        if (await ActorAsync(turn) is not { } actor) await turn.FinishAsync(ImportResult.Because(ImportResult.RoleEnded).Write(), stop);
        else
        {
            await using var store = address.OpenAs(actor, Purpose.Support);
            var outcome = await TakeInAsync(turn, store, order, stop);
            if (!outcome.IsClean) await turn.FinishAsync(ImportResult.Of(outcome).Write(), stop);
        }
        uploads.Wipe(order);
    }

    /// <summary>The records, their lines in the trail and the end of the job are one save: it never runs twice, and never by half.</summary>
    async Task<ImportOutcome> TakeInAsync(JobTurn turn, Store store, ImportOrder order, CancellationToken stop)
    {
        var job = await store.Jobs.SingleAsync(j => j.Id == turn.Job.Id, stop);
        var reading = await handedIn.ReadAsync(store, order, stop);
        var total = Math.Max(1, reading.Caseload.Rows);
        await turn.ReportAsync(0, total, stop);
        var import = new CaseloadImport(store, await shelves.For(store)) { Progress = done => turn.ReportAsync(Math.Min(done, total), total, stop) };
        return await import.SaveAsync(reading, outcome => (job.Result, job.FinishedAt, job.Done, job.LeaseUntil) = (Sealed.Of(ImportResult.Of(outcome).Write()), store.Now, total, null), stop);
    }

    /// <summary>After a day the files are gone, and of a finished import only the counts stay: problems repeat what stood in cells.</summary>
    async Task TidyAsync(Store store, CancellationToken stop)
    {
        uploads.Sweep(store.Now);
        var before = store.Now - Uploads.Kept;
        foreach (var job in (await store.Jobs.Where(j => j.Kind == ImportOrder.Kind && j.FinishedAt < before).ToListAsync(stop)).Where(j => !j.Order.IsEmpty))
            (job.Order, job.Result) = (Sealed.Nothing, Sealed.Of((ImportResult.Of(job) with { Problems = [] }).Write()));
        await store.SaveChangesAsync(stop);
    }

    async Task<Actor?> ActorAsync(JobTurn turn)
    {
        if (await turn.Store.ForJob(turn.Job) is not { } standing) return null;
        var today = standing.Organisation.DayAt(address.Clock.GetUtcNow());
        return standing.RolesOn(today).FirstOrDefault(r => r.Id == turn.Job.RoleId && r.Persona == Persona.Leader) is { } role ? standing.As(role, today) : null;
    }
}
