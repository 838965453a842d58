using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Looks for somebody's other record in the background and in the program's own name. The numbers stay in the job's result for the operator; nobody's page shows them.</summary>
sealed partial class PairJob(StoreAddress address, ILogger<PairJob> log)
{
    /// <summary>How long the numbers stay.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Stands in the trail as who looked.</summary>
    const string Name = "pairs";

    public JobKind Kind => new(PairOrder.Kind, _ => true, RunAsync, TidyAsync);

    /// <summary>The pairs, their line in the trail and the end of the job are one save.</summary>
    async Task RunAsync(JobTurn turn, CancellationToken stop)
    {
        var order = PairOrder.Of(turn.Job);
        var organisation = (await turn.Store.ForOperator()).Single(o => o.Id == turn.Job.OrganisationId);
        await using var store = address.OpenAs(Actor.System(Name, organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())), Purpose.Support);
        var job = await store.Jobs.SingleAsync(j => j.Id == turn.Job.Id, stop);
        var found = await store.LookForPairs(order.Person, order.Others, order.IsSuspected ? job.StaffId : null, stop);
        (job.Order, job.Result, job.FinishedAt, job.LeaseUntil) = (Sealed.Nothing, Sealed.Of(found.ToString()), store.Now, null);
        await store.SaveChangesAsync(stop);
        if (found.Unled > 0) Unled(log, found.Unled);
    }

    static async Task TidyAsync(Store store, CancellationToken stop)
    {
        var before = store.Now - Kept;
        store.Jobs.RemoveRange(await store.Jobs.Where(j => j.Kind == PairOrder.Kind && j.FinishedAt < before).ToListAsync(stop));
        await store.SaveChangesAsync(stop);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} pairs of records wait: nobody leads all the units of both. Give somebody a leader's role above them")]
    static partial void Unled(ILogger log, int count);
}
