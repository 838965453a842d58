using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Reads a live feed from where it was left, page by page as each source has them. How far it came is written down after every page that came whole and is saved, so that an interruption loses nothing: what broke off is asked for again the next time.</summary>
sealed class VacancyFetch(VacancyImport import, VacancyFeed feed, string? token, TimeSpan patience, Func<Task> report) : IDisposable
{
    const int SearchPage = 100, SearchMost = 2_000, FinnishPage = 500, MostPages = 100_000;

    readonly Uri address = new(feed.Address);
    readonly VacancyWeb web = new(new(feed.Address), import.Source, token, patience);

    /// <param name="now">When it begins: what changes while it runs belongs to the next time.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="FeedTrouble">What was read before is kept.</exception>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop) => import.Source switch
    {
        VacancySource.Nav => NorwegianAsync(stop),
        VacancySource.Jobtech when address.AbsolutePath.EndsWith("/search", StringComparison.Ordinal) => PagesAsync(_ => $"offset={import.Tally.Read}&limit={SearchPage}", SearchMost, stop),
        VacancySource.Jobtech => SwedishStreamAsync(now, stop),
        VacancySource.Tmt => PagesAsync(page => $"sivu={page}&maara={FinnishPage}", int.MaxValue, stop),
    };

    public void Dispose() => web.Dispose();

    // A feed of pages, the oldest first. The last one grows, so it is asked again, and only what is new in it is fetched.
    async Task NorwegianAsync(CancellationToken stop)
    {
        var at = feed.Cursor is { } left ? web.Resolve(left) : address;
        for (var pages = 0; pages < MostPages; pages++)
        {
            var since = at.PathAndQuery == feed.Cursor ? feed : null;
            using var answer = await web.GetAsync(at, since, stop);
            if (answer is null) return;
            var next = await ReadAsync(answer, stop);
            foreach (var line in await import.WantedAsync(stop)) await EntryAsync(line, stop);
            await import.FlushAsync(stop);
            Remember(answer, at.PathAndQuery);
            await report();
            if (next is null || web.Resolve(next) == at) return;
            at = web.Resolve(next);
        }
    }

    async Task EntryAsync(ListedVacancy line, CancellationToken stop)
    {
        try
        {
            using var answer = await web.GetAsync(web.Resolve(line.Address), null, stop);
            if (answer is not null) await ReadAsync(answer, stop);
        }
        catch (FeedTrouble missing) when (missing.Code is "refused" or "elsewhere")
        {
            import.Miss(line);
        }
    }

    // First everything; from then on what has changed since. The bounds are by the clock in Stockholm with its offset, in whole seconds, and both ends count.
    async Task SwedishStreamAsync(DateTimeOffset now, CancellationToken stop)
    {
        var isSnapshot = address.AbsolutePath.EndsWith("/snapshot", StringComparison.Ordinal);
        var at = feed.Cursor is { } since && (isSnapshot || address.AbsolutePath.EndsWith("/stream", StringComparison.Ordinal)) ? Since(since, isSnapshot) : address;
        using var answer = await web.GetAsync(at, feed.Cursor is null ? feed : null, stop);
        if (answer is null) return;
        await ReadAsync(answer, stop);
        await import.FlushAsync(stop);
        Remember(answer, SwedishBound(now));
        await report();
    }

    Uri Since(string moment, bool isSnapshot) => new UriBuilder(address)
    {
        Path = isSnapshot ? address.AbsolutePath[..^"/snapshot".Length] + "/stream" : address.AbsolutePath,
        Query = $"updated-after={Uri.EscapeDataString(moment)}",
    }.Uri;

    internal static string SwedishBound(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm")).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // Page after page, until one is empty: a server may give fewer at a time than it is asked for. Such a source says nothing of what it takes away: after all of them, what was open and is not listed is over.
    // A server that gives the same again and again, or a page of nothing but faults, is left; that was no whole list.
    async Task PagesAsync(Func<int, string> query, int most, CancellationToken stop)
    {
        import.NoteListed();
        for (var page = 0; page < MostPages && import.Tally.Read <= most; page++)
        {
            var own = address.Query.TrimStart('?');
            using var answer = await web.GetAsync(new UriBuilder(address) { Query = own.Length == 0 ? query(page) : $"{own}&{query(page)}" }.Uri, null, stop);
            if (answer is null) return;
            var (read, told) = (import.Tally.Read, import.Told);
            await ReadAsync(answer, stop);
            await report();
            if (import.Tally.Read == read)
            {
                await import.CloseUnlistedAsync(feed, stop);
                return;
            }
            if (import.Told is { } now && now == told) return;
        }
    }

    async Task<string?> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        await using var stream = new PatientStream(await answer.Content.ReadAsStreamAsync(stop), patience);
        var (next, isWhole) = await import.ReadAsync(stream, stop);
        return isWhole ? next : throw new FeedTrouble("unfinished", address.Host);
    }

    void Remember(HttpResponseMessage answer, string cursor) =>
        (feed.Cursor, feed.EntityTag, feed.LastModified) = (cursor, answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified?.ToUniversalTime());
}
