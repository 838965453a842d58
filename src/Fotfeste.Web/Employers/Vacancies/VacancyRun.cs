using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>One reading of one place, a folder or an address, for one organisation: from the command line or by the clock.</summary>
public static class VacancyRun
{
    /// <summary>An answer that has begun and pauses for longer has broken off.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Null when another node reads that place at this moment.</summary>
    /// <param name="store">Acting as the system.</param>
    /// <param name="organisation">Whose ads they become.</param>
    /// <param name="source">Whose feed.</param>
    /// <param name="place">A file, a folder or an address.</param>
    /// <param name="countries">Where the municipalities are.</param>
    /// <param name="token">What the server asks for; null when nothing.</param>
    /// <param name="stop">Gives up; what was read is kept.</param>
    /// <exception cref="FeedTrouble">The feed gives no answer that can be read.</exception>
    /// <exception cref="StoreTrouble">Nothing lies there.</exception>
    public static Task<VacancyTally?> RunAsync(Store store, Organisation organisation, VacancySource source, string place, CountryShelf countries, string? token, CancellationToken stop) =>
        RunAsync(store, organisation, source, place, countries, token, Patience, stop);

    /// <summary>The same with another <see cref="Patience"/>.</summary>
    public static async Task<VacancyTally?> RunAsync(Store store, Organisation organisation, VacancySource source, string place, CountryShelf countries, string? token, TimeSpan patience, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (await store.TakeFeedAsync(VacancyImport.NameOf(source), AddressOf(place), stop) is not { } feed) return null;
        var now = store.Now;
        VacancyImport? import = null;
        import = new VacancyImport(store, organisation, source, countries) { Progress = () => SaveAsync(isOver: false) };
        feed.Fault = null;
        try
        {
            await ReadAsync();
        }
        catch (Exception fault)
        {
            feed.Fault = CodeOf(fault);
            throw;
        }
        finally
        {
            await SaveAsync(isOver: true);
        }
        if (import.Tally.Read > 0) await store.RecordEventAsync("imported", $"jobs {import.Name}", $"{import.Tally.Read}", stop);
        return import.Tally;

        async Task ReadAsync()
        {
            try
            {
                if (IsAddress(place))
                {
                    using var fetch = new VacancyFetch(import, feed, token, patience, () => SaveAsync(isOver: false));
                    await fetch.RunAsync(now, stop);
                }
                else await VacancyFiles.ReadAsync(import, place, stop);
            }
            finally
            {
                await import.FinishAsync(CancellationToken.None); // what came before a fault is kept
            }
        }

        Task SaveAsync(bool isOver)
        {
            var (tally, counts) = (import!.Tally, import.Tally.Counts);
            (feed.Read, feed.New, feed.Updated, feed.Unchanged, feed.Closed, feed.Rejected) = (tally.Read, counts.New, counts.Updated, counts.Unchanged, counts.Closed, tally.Rejected);
            return store.ReportAsync(feed, isOver, CancellationToken.None);
        }
    }

    /// <summary>By what name its state is kept: a folder by its whole path.</summary>
    public static string AddressOf(string place) => IsAddress(place) ? place : Path.GetFullPath(place);

    static string CodeOf(Exception fault) => fault switch
    {
        FeedTrouble trouble => trouble.Code,
        StoreTrouble { Kind: TroubleKind.NoSuchFile } => "no-file",
        OperationCanceledException => "stopped",
        DbException or DbUpdateException or Refusal or StoreTrouble => "not-stored",
        _ => "not-read",
    };

    public static bool IsAddress(string place) => Uri.TryCreate(place, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.UserInfo.Length == 0;
}
