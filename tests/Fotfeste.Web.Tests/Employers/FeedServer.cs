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
    readonly WebApplication app;

    FeedServer(WebApplication app) => this.app = app;

    /// <summary>Path and query to body; what is not there is 404.</summary>
    public ConcurrentDictionary<string, string> Answers { get; } = [];
    public ConcurrentQueue<string> Asked { get; } = [];
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
        var status = Bearer is { } token && http.Request.Headers.Authorization != $"Bearer {token}" ? 401 : answer is null ? 404 : http.Request.Headers.IfNoneMatch == Tag(answer) ? 304 : 200;
        Asked.Enqueue($"{path} {status}");
        http.Response.StatusCode = status;
        if (answer is not null) http.Response.Headers.ETag = Tag(answer);
        if (status == 200) await http.Response.WriteAsync(answer!);
    }

    static string Tag(string answer) => $"\"{string.GetHashCode(answer, StringComparison.Ordinal):x}\"";

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
