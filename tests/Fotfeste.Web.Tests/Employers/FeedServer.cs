using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Fotfeste.Web.Tests;

/// <summary>A feed on a port of the loopback: what it answers to each path, what it was asked, and whether it answers conditional questions.</summary>
sealed class FeedServer : IAsyncDisposable
{
    /// <summary>Where anybody gets the bearer, as with NAV.</summary>
    public const string PublicToken = "/api/publicToken";

    readonly WebApplication app;

    FeedServer(WebApplication app) => this.app = app;

    /// <summary>Path and query to body; what is not there is 404.</summary>
    public ConcurrentDictionary<string, string> Answers { get; } = [];
    public ConcurrentQueue<string> Asked { get; } = [];
    /// <summary>Paths of which half an answer comes: true breaks the connection, false says that this was all.</summary>
    public ConcurrentDictionary<string, bool> Halves { get; } = [];
    /// <summary>The path of which half an answer comes and then nothing more, though nobody hangs up.</summary>
    public string? Stalls { get; set; }
    /// <summary>The bearer that it demands; null for none.</summary>
    public string? Bearer { get; set; }
    public string Address { get; private set; } = "";

    public static async Task<FeedServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var server = new FeedServer(builder.Build());
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        server.Address = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return server;
    }

    async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path + http.Request.QueryString.Value;
        var answer = Answers.GetValueOrDefault(path) ?? Answers.FirstOrDefault(a => a.Key.EndsWith('*') && path.StartsWith(a.Key[..^1], StringComparison.Ordinal)).Value;
        var status = Bearer is { } token && path != PublicToken && http.Request.Headers.Authorization != $"Bearer {token}" ? 401 : answer is null ? 404 : http.Request.Headers.IfNoneMatch == Tag(answer) ? 304 : 200;
        Asked.Enqueue($"{path} {status}");
        http.Response.StatusCode = status;
        if (answer is not null) http.Response.Headers.ETag = Tag(answer);
        if (status != 200) return;
        var bytes = System.Text.Encoding.UTF8.GetBytes(answer!);
        if (path == Stalls)
        {
            await http.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }
        if (!Halves.TryGetValue(path, out var breaks))
        {
            await http.Response.Body.WriteAsync(bytes);
            return;
        }
        if (breaks) http.Response.ContentLength = bytes.Length; // less than was promised: the server closes the connection
        await http.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
    }

    static string Tag(string answer) => $"\"{string.GetHashCode(answer, StringComparison.Ordinal):x}\"";

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
