using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Reads the configured feeds now and then, and closes ads whose time has run out. With several nodes, one of them reads each feed.</summary>
public sealed partial class VacancyClock(StoreAddress address, OwnShelves shelves, VacancySchedule schedule, ILogger<VacancyClock> log) : BackgroundService
{
    static readonly TimeSpan Tick = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = schedule.Feeds.Count > 0 && schedule.Every < Tick ? schedule.Every : Tick;
        using var clock = new PeriodicTimer(pause);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbException or DbUpdateException or Refusal or InvalidOperationException or IOException or StoreTrouble)
            {
                Interrupted(log, e.GetType().Name);
            }
        }
    }

    /// <summary>What is due now, for every organisation.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        List<Organisation> all;
        await using (var door = address.Open()) all = await door.ForOperator();
        foreach (var organisation in all)
        {
            foreach (var (source, place, tokenFile) in schedule.Feeds) await ReadAsync(organisation, source, place, tokenFile, stop);
            await using var store = Open(organisation);
            var intake = new VacancyIntake(store, organisation.Language);
            await intake.CloseDueAsync(stop);
            await intake.ForgetAsync(stop);
        }
    }

    async Task ReadAsync(Organisation organisation, VacancySource source, string place, string? tokenFile, CancellationToken stop)
    {
        await using var store = Open(organisation);
        if (!await IsDueAsync(store, source, place, stop)) return;
        try
        {
            var token = tokenFile is null ? null : (await File.ReadAllTextAsync(tokenFile, stop)).Trim(); // each time: some sources change it
            await VacancyRun.RunAsync(store, organisation, source, place, shelves.House.Countries, token, stop);
        }
        catch (Exception e) when (e is FeedTrouble or IOException or UnauthorizedAccessException or StoreTrouble)
        {
            Unread(log, VacancyImport.NameOf(source), (e as FeedTrouble)?.Code ?? e.GetType().Name);
        }
    }

    async Task<bool> IsDueAsync(Store store, VacancySource source, string place, CancellationToken stop)
    {
        var (name, address) = (VacancyImport.NameOf(source), VacancyRun.AddressOf(place));
        var last = await store.VacancyFeeds.Where(f => f.Source == name && f.Address == address).Select(f => f.StartedAt).SingleOrDefaultAsync(stop);
        return last is null || last + schedule.Every <= store.Now;
    }

    Store Open(Organisation organisation) => address.OpenAs(Actor.System("jobs", organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())));

    [LoggerMessage(LogLevel.Error, "Reading ads was interrupted: {Fault}")]
    static partial void Interrupted(ILogger log, string fault);

    [LoggerMessage(LogLevel.Warning, "The ads of {Source} could not be read: {Fault}")]
    static partial void Unread(ILogger log, string source, string fault);
}
