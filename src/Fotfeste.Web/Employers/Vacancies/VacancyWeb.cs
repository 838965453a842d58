using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Fotfeste.Web;

/// <summary>Asks one server for ads, and no other: a page that points elsewhere is not followed. A refusal is not asked again; the next time comes by itself.</summary>
sealed class VacancyWeb(Uri address, VacancySource source, string? token, TimeSpan patience) : IDisposable
{
    static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    const int LongestToken = 8_192;

    bool hasAsked;

    readonly HttpClient client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(20) }) { Timeout = LongestWait };

    /// <summary>An address of the feed's own words, seen from the root of its server.</summary>
    /// <exception cref="FeedTrouble">It is another server's.</exception>
    public Uri Resolve(string said)
    {
        var to = new Uri(address, said);
        return to.Scheme == address.Scheme && to.Authority == address.Authority ? to : throw new FeedTrouble("elsewhere", to.Host);
    }

    /// <summary>Null when nothing has changed since.</summary>
    /// <param name="to">What is asked for.</param>
    /// <param name="since">What that address said of itself the last time; null to ask without condition.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="FeedTrouble">No answer, or no.</exception>
    public async Task<HttpResponseMessage?> GetAsync(Uri to, VacancyFeed? since, CancellationToken stop)
    {
        var answer = await SendAsync(to, since, stop);
        if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden && await FindTokenAsync(stop))
        {
            answer.Dispose();
            answer = await SendAsync(to, since, stop);
        }
        if (answer.IsSuccessStatusCode) return answer;
        using (answer)
        {
            return answer.StatusCode switch
            {
                HttpStatusCode.NotModified => null,
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw new FeedTrouble("not-allowed", $"{(int)answer.StatusCode}"),
                < HttpStatusCode.InternalServerError and not (HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout) => throw new FeedTrouble("refused", $"{(int)answer.StatusCode}"),
                _ => throw new FeedTrouble("no-answer", $"{(int)answer.StatusCode}"),
            };
        }
    }

    public void Dispose() => client.Dispose();

    async Task<HttpResponseMessage> SendAsync(Uri to, VacancyFeed? since, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, to);
        request.Headers.Accept.ParseAdd("application/json, */*;q=0.1");
        request.Headers.UserAgent.ParseAdd("Fotfeste/1.0");
        if (token is not null && source == VacancySource.Jobtech) request.Headers.TryAddWithoutValidation("api-key", token);
        else if (token is not null) request.Headers.Authorization = new("Bearer", token);
        if (since?.EntityTag is { } tag && EntityTagHeaderValue.TryParse(tag, out var known)) request.Headers.IfNoneMatch.Add(known);
        if (since?.LastModified is { } modified) request.Headers.IfModifiedSince = modified;
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new FeedTrouble("no-answer", to.Host);
        }
    }

    // NAV gives anybody a token that changes now and then; it is asked for once, where none was configured and one is wanted.
    async Task<bool> FindTokenAsync(CancellationToken stop)
    {
        if (source != VacancySource.Nav || token is not null || hasAsked) return false;
        hasAsked = true;
        using var answer = await SendAsync(Resolve("/api/publicToken"), null, stop);
        if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentLength > LongestToken) return false;
        try
        {
            await using var stream = new PatientStream(await answer.Content.ReadAsStreamAsync(stop), patience);
            var said = await ShortTextAsync(stream, stop);
            token = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => word.Count(c => c == '.') == 2 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new FeedTrouble("unfinished", address.Host);
        }
        return token is not null;
    }

    // Of what is longer no more is read.
    static async Task<string> ShortTextAsync(Stream stream, CancellationToken stop)
    {
        var held = new byte[LongestToken];
        return Encoding.UTF8.GetString(held, 0, await stream.ReadAtLeastAsync(held, held.Length, throwOnEndOfStream: false, stop));
    }
}
