namespace Fotfeste.Web;

/// <summary>One attempt at a job: the job as this node has claimed it, and the store without an actor that keeps its progress.</summary>
public sealed class JobTurn(Store store, Job job)
{
    public Store Store => store;
    public Job Job => job;

    /// <summary>How far it has come. Also holds on to the job; when another node has taken it over, this attempt comes to nothing here.</summary>
    public async Task ReportAsync(int done, int total, CancellationToken stop)
    {
        (job.Done, job.Total, job.LeaseUntil) = (done, total, store.Now + JobRunner.Lease);
        await store.SaveChangesAsync(stop);
    }

    /// <summary>Finished without work to save: what came of it.</summary>
    public async Task FinishAsync(string result, CancellationToken stop)
    {
        (job.Result, job.FinishedAt, job.LeaseUntil) = (Sealed.Of(result), store.Now, null);
        await store.SaveChangesAsync(stop);
    }
}
