namespace Fotfeste.Web;

/// <summary>Ads of one source on their way into a store, batch by batch: never more than two batches are held, however long the stream is.</summary>
/// <param name="store">Acting as the system.</param>
/// <param name="organisation">Whose ads they are.</param>
/// <param name="source">Whose feed.</param>
/// <param name="countries">Where the municipalities are.</param>
public sealed class VacancyImport(Store store, Organisation organisation, VacancySource source, CountryShelf countries)
{
    const int Batch = 500, MostNoted = 200_000;
    const string Unfinished = "unfinished";

    readonly VacancyIntake intake = new(store, organisation.Language);
    readonly List<VacancyNews> held = [];
    Task<VacancyCounts>? storing; // one batch is put away while the next is read
    readonly Dictionary<string, ListedVacancy> listed = new(StringComparer.Ordinal);
    HashSet<string>? all;

    /// <summary>How the source is called in the store.</summary>
    public string Name { get; } = NameOf(source);
    public VacancySource Source => source;
    public VacancyTally Tally { get; } = new();

    /// <summary>Is told after every batch.</summary>
    public Func<Task>? Progress { get; init; }

    /// <summary>Different ads so far, since <see cref="NoteListed"/>; null when nobody counts, or they are too many.</summary>
    public int? Told => all is { Count: <= MostNoted } ? all.Count : null;

    /// <summary>Ads that a list has named and that have not been read yet.</summary>
    public IReadOnlyCollection<ListedVacancy> Listed => listed.Values;

    public static string NameOf(VacancySource source) => source switch { VacancySource.Nav => Vacancy.Nav, VacancySource.Jobtech => "jobtech", VacancySource.Tmt => "tmt" };

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>Where the feed goes on, null when it does not; and whether all of it came. Of what broke off, what came before is kept.</returns>
    public async Task<(string? Next, bool IsWhole)> ReadAsync(Stream stream, CancellationToken stop)
    {
        var (next, isWhole) = ((string?)null, true);
        try
        {
            await foreach (var reading in VacancyReader.ReadAsync(stream, source, stop))
            {
                next ??= reading.NextPage;
                isWhole &= reading.Problem?.Code != Unfinished;
                await TakeAsync(reading, stop);
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or HttpRequestException)
        {
            Tally.Reject(new("", "", Unfinished));
            isWhole = false;
        }
        finally
        {
            await StoredAsync(); // the store is the caller's again
        }
        return (next, isWhole);
    }

    /// <summary>Those of the listed ads that the store does not have as new as the list says. The others are counted as unchanged.</summary>
    public async Task<IReadOnlyList<ListedVacancy>> WantedAsync(CancellationToken stop)
    {
        await FlushAsync(stop);
        var known = await store.Vacancies.Revisions(Name, [.. listed.Keys], stop);
        var wanted = listed.Values.Where(l => !known.TryGetValue(l.SourceId, out var has) || has < l.At).ToList();
        foreach (var line in listed.Values.Except(wanted))
        {
            Tally.Saw();
            Tally.Count(new(0, 0, 1, 0));
        }
        listed.Clear();
        return wanted;
    }

    /// <summary>The ad that a list named could not be had.</summary>
    public void Miss(ListedVacancy line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Tally.Reject(new(line.SourceId, "", "entry-missing"));
    }

    /// <summary>From here on the identity of every ad is noted, for <see cref="CloseUnlistedAsync"/>.</summary>
    public void NoteListed() => all = new(StringComparer.Ordinal);

    /// <summary>Closes what the store has open and a complete list did not name. A list with a fault in it, an empty one and one that is longer than can be noted close nothing.</summary>
    /// <param name="feed">Whose list it was.</param>
    /// <param name="stop">Gives up; the next time closes the rest.</param>
    public async Task CloseUnlistedAsync(VacancyFeed feed, CancellationToken stop)
    {
        await FlushAsync(stop);
        if (all is { Count: > 0 and <= MostNoted } named && Tally.Rejected == 0) Tally.Count(new(0, 0, 0, await store.CloseUnlistedAsync(feed, named, stop)));
    }

    /// <summary>The last batch; then whatever has run out is closed, whatever its source says.</summary>
    public async Task FinishAsync(CancellationToken stop)
    {
        await FlushAsync(stop);
        Tally.Count(new(0, 0, 0, await intake.CloseDueAsync(stop)));
        await intake.ForgetAsync(stop);
    }

    async Task TakeAsync(VacancyReading reading, CancellationToken stop)
    {
        if (reading.Problem is { } problem) Tally.Reject(problem);
        else if (reading.Listed is { } line) listed[line.SourceId] = line;
        else if (reading.Vacancy is { } ad) Hold(VacancyNews.Of(ad with { Places = [.. ad.Places.Select(p => VacancyPlaces.On(countries, p))] }));
        else if (reading.Removal is { } gone) Hold(new(gone.SourceId, gone.At, null));
        if (held.Count >= Batch) await PassOnAsync(stop);
    }

    void Hold(VacancyNews news)
    {
        Tally.Saw();
        listed.Remove(news.SourceId);
        if (news.Vacancy is not null && all?.Count <= MostNoted) all.Add(news.SourceId);
        held.Add(news);
    }

    /// <summary>Everything that was read so far is in the store: whoever writes down how far the reading came promises no more than that.</summary>
    public async Task FlushAsync(CancellationToken stop)
    {
        await PassOnAsync(stop);
        await StoredAsync();
    }

    async Task PassOnAsync(CancellationToken stop)
    {
        await StoredAsync();
        if (held.Count == 0) return;
        var ads = await store.GroupedAsync([.. held.Select(news => news.Vacancy)], stop);
        IReadOnlyList<VacancyNews> batch = [.. held.Zip(ads, (news, ad) => news with { Vacancy = ad })];
        held.Clear();
        storing = Task.Run(() => intake.TakeAsync(Name, batch, stop), stop);
    }

    async Task StoredAsync()
    {
        if (storing is not { } batch) return;
        storing = null;
        try
        {
            Tally.Count(await batch);
        }
        catch
        {
            store.ChangeTracker.Clear(); // or its rows would be tried again with whatever is saved next
            throw;
        }
        if (Progress is { } tell) await tell();
    }
}
