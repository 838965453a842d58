using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Does waiting jobs, one at a time on each node. A job that was interrupted is taken up again when its lease has run out; after three attempts it is given up.</summary>
public sealed partial class JobRunner(StoreAddress address, IEnumerable<JobKind> kinds, IEnumerable<Sweep> sweeps, ILogger<JobRunner> log) : BackgroundService
{
    /// <summary>How long a silent node keeps a job.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    public const int MostAttempts = 3;
    /// <summary>The result of a job that was interrupted too often.</summary>
    public const string GivenUp = "given-up";

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), TidyEvery = TimeSpan.FromHours(1);

    readonly Dictionary<string, JobKind> kinds = kinds.ToDictionary(k => k.Name);
    readonly SemaphoreSlim bell = new(0);
    long tidyAt;

    /// <summary>There is something to do now; otherwise the runner looks every few seconds.</summary>
    public void Wake() => bell.Release();

    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunOneAsync(stoppingToken)) { }
                if (Environment.TickCount64 >= tidyAt) await TidyAsync(stoppingToken);
                await bell.WaitAsync(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is DbException or DbUpdateException or Refusal or InvalidOperationException or IOException)
            {
                Interrupted(log, e.GetType().Name);
                await bell.WaitAsync(Pause, stoppingToken);
            }
        }
    }

    /// <summary>The longest waiting job that this node can do; false when there is none.</summary>
    async Task<bool> RunOneAsync(CancellationToken stop)
    {
        await using var store = address.Open();
        foreach (var job in await store.Jobs.Waiting(store.Now))
        {
            if (!kinds.TryGetValue(job.Kind, out var kind) || !kind.CanRun(job) || !await store.Claim(job, Lease, stop)) continue;
            await RunAsync(kind, new JobTurn(store, job), stop);
            return true;
        }
        return false;
    }

    async Task TidyAsync(CancellationToken stop)
    {
        tidyAt = Environment.TickCount64 + (long)TidyEvery.TotalMilliseconds;
        await using var store = address.Open();
        foreach (var kind in kinds.Values) await kind.TidyAsync(store, stop);
        foreach (var sweep in sweeps) await sweep.RunAsync(store, stop);
    }

    static async Task RunAsync(JobKind kind, JobTurn turn, CancellationToken stop)
    {
        if (turn.Job.Attempts > MostAttempts)
        {
            await turn.FinishAsync(GivenUp, stop);
            return;
        }
        try
        {
            await kind.RunAsync(turn, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            turn.Store.ChangeTracker.Clear();
            turn.Store.Attach(turn.Job).Entity.LeaseUntil = null; // the next start takes it up at once
            await turn.Store.SaveChangesAsync(CancellationToken.None);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "A job was interrupted: {Fault}")]
    static partial void Interrupted(ILogger log, string fault);
}
