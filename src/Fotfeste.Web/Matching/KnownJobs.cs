using System.Collections.Concurrent;

namespace Fotfeste.Web;

/// <summary>Every open job, held in memory by organisation. Whoever asks gets what has been saved by then; nothing waits for a nightly job, and commands and other nodes are seen too.</summary>
public sealed class KnownJobs : IDisposable
{
    /// <summary>More ads of one organisation are not held: about 200 megabytes.</summary>
    public const int MostAds = 300_000;

    static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(2);

    readonly StoreAddress address;
    readonly ConcurrentDictionary<Id<Organisation>, JobHolding> holdings = new();
    readonly Lazy<PlaceMap> places;
    readonly Lazy<UsualJobs> usual;
    readonly int mostAds;
    readonly TimeSpan patience;

    public KnownJobs(StoreAddress address, OwnShelves shelves, IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(shelves);
        this.address = address;
        var house = shelves.House;
        places = new(() => new PlaceMap(house.Countries.Current.Select(country => (country.Country, house.Countries.Municipalities(country.Country)))));
        usual = new(() => new UsualJobs(house.UsualWork));
        mostAds = Number(settings, "Matching:MostAds", MostAds);
        patience = TimeSpan.FromMilliseconds(Number(settings, "Matching:PatienceMilliseconds", (int)UsualPatience.TotalMilliseconds));
    }

    /// <summary>What is taken for known of a job by its occupation.</summary>
    public UsualJobs Usual => usual.Value;

    /// <summary>The jobs as they are now. Null: they are being read for the first time, and that takes longer than a reader should wait.</summary>
    public async Task<JobsAtHand?> ForAsync(Organisation organisation)
    {
        var holding = Of(organisation);
        var reading = Task.Run(() => holding.RefreshAsync(CancellationToken.None)); // goes on when the reader has left
        try
        {
            return await reading.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            _ = reading.ContinueWith(done => done.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default); // whoever asks next is told
            return holding.Now;
        }
    }

    /// <summary>The jobs as they were a moment ago, for a list that changes while a limit is moved; null before they are read.</summary>
    public JobsAtHand? Now(Id<Organisation> organisation) => holdings.GetValueOrDefault(organisation)?.Now;

    /// <summary>Reads what is new, for every organisation.</summary>
    public async Task RefreshAsync(CancellationToken stop)
    {
        List<Organisation> all;
        await using (var door = address.Open()) all = await door.ForOperator();
        foreach (var organisation in all) await Of(organisation).RefreshAsync(stop);
    }

    public void Dispose()
    {
        foreach (var holding in holdings.Values) holding.Dispose();
    }

    JobHolding Of(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return holdings.GetOrAdd(organisation.Id, id => new(() => address.OpenAs(Actor.System("matching", id, organisation.DayAt(address.Clock.GetUtcNow()))), organisation.Country, places.Value, usual.Value, mostAds));
    }

    static int Number(IConfiguration settings, string key, int otherwise) =>
        int.TryParse(settings[key], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var said) ? said : otherwise;
}
