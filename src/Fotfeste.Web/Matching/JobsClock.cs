using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Reads the open jobs a moment after the program has started, and then what is new every now and then, so that whoever asks first does not wait.</summary>
sealed partial class JobsClock(KnownJobs jobs, ILogger<JobsClock> log) : BackgroundService
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(3), Tick = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(First);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            clock.Period = Tick;
            try
            {
                await jobs.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException or StoreTrouble)
            {
                Interrupted(log, e.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The open jobs could not be read: {Fault}. They are tried again")]
    static partial void Interrupted(ILogger log, string fault);
}
