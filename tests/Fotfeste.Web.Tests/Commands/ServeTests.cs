using System.Net;
using Fotfeste.Samples;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ServeTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-serve-").FullName;

    [Theory]
    [InlineData("INT"), InlineData("TERM")]
    public async Task It_answers_says_where_and_stops_cleanly_when_told(string signal)
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        var port = ProgramRun.FreePort();
        await using var server = ProgramRun.Start("serve", "--store", house.Place, "--port", $"{port}");

        Assert.Equal($"http://localhost:{port}", await server.NextLineAsync());
        using var http = new HttpClient();
        Assert.Equal("ok", await http.GetStringAsync($"http://localhost:{port}/health"));
        server.Signal(signal);

        Assert.Equal((0, ""), (await server.EndAsync(), await server.RemarksAsync()));
    }

    [Theory, OnBoth]
    public async Task While_it_serves_nobody_rebuilds_the_store_but_others_take_turns(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        string[] there = ["--store", house.Place, "--data", house.Address.Folder];
        var backup = Path.Combine(folder, "b.fotfeste");
        await using var server = ProgramRun.Start(["serve", .. there, "--port", $"{ProgramRun.FreePort()}"]);
        Assert.StartsWith("http", await server.NextLineAsync(), StringComparison.Ordinal);

        Assert.Equal(0, (await ProgramRun.ApartAsync(["backup", backup, .. there])).Code);
        Assert.Equal(0, (await ProgramRun.ApartAsync(["verify", .. there])).Code);
        foreach (var rebuild in (string[][])[["migrate"], ["restore", backup, "--force"]])
        {
            var (code, _, remarks) = await ProgramRun.ApartAsync([.. rebuild, .. there]);
            Assert.Equal(1, code);
            Assert.Contains("is in use by a server or another command", remarks, StringComparison.Ordinal);
        }
        server.Signal("KILL");
        await server.EndAsync();

        Assert.Equal(0, (await ProgramRun.ApartAsync(["restore", backup, "--force", .. there])).Code);
    }

    [Fact]
    public async Task On_the_first_start_it_makes_a_demo_and_prints_who_may_sign_in()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        await using var server = ProgramRun.Start("serve", "--store", house.Place, "--port", $"{ProgramRun.FreePort()}", "--create", "demo");

        Assert.StartsWith("http", await server.NextLineAsync(), StringComparison.Ordinal);
        Assert.StartsWith("sign_in", await server.NextLineAsync(), StringComparison.Ordinal);
        Assert.Contains("@team.example", await server.NextLineAsync(), StringComparison.Ordinal);
        await using var store = house.Address.Open();
        Assert.Equal(Scenario.Of("team", Some.Day).Vacancies().Count, await store.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM stored_vacancy").SingleAsync());
    }

    [Fact]
    public async Task On_the_first_start_too_a_command_beside_it_leaves_it_the_log_of_its_writes()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        var port = ProgramRun.FreePort();
        await using var server = ProgramRun.Start("serve", "--store", house.Place, "--port", $"{port}", "--create", "empty");
        Assert.StartsWith("http", await server.NextLineAsync(), StringComparison.Ordinal);

        Assert.Equal(0, (await ProgramRun.ApartAsync("verify", "--store", house.Place)).Code);

        Assert.True(File.Exists(house.Place + "-wal"), "the command took itself for the last one");
        using var http = new HttpClient();
        Assert.Contains("<h1", await http.GetStringAsync($"http://localhost:{port}/set-up"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_with_https_cookies_are_secure_and_bound_to_the_host()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        var port = ProgramRun.FreePort();
        await using var server = ProgramRun.Start("serve", "--store", house.Place, "--port", $"{port}", "--public-url", "https://fotfeste.example");
        Assert.Equal("https://fotfeste.example", await server.NextLineAsync());

        var cookies = await CookiesAsync(port, "fotfeste.example");
        Assert.Contains(cookies, c => c.StartsWith("__Host-form=", StringComparison.Ordinal));
        Assert.All(cookies, c => Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.Null(await CookiesOrRefusalAsync(port, "elsewhere.example"));
    }

    [Fact]
    public async Task Without_a_proxy_what_a_visitor_says_of_himself_is_not_believed()
    {
        await using var house = await TestStore.Empty(Engine.Sqlite);
        var port = ProgramRun.FreePort();
        await using var server = ProgramRun.Start("serve", "--store", house.Place, "--port", $"{port}");
        await server.NextLineAsync();

        var cookies = await CookiesAsync(port, $"localhost:{port}");
        Assert.NotEmpty(cookies);
        Assert.All(cookies, c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static async Task<IReadOnlyList<string>> CookiesAsync(int port, string host) => await CookiesOrRefusalAsync(port, host) ?? throw new InvalidOperationException("refused");

    static async Task<IReadOnlyList<string>?> CookiesOrRefusalAsync(int port, string host)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://localhost:{port}/set-up");
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await http.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.BadRequest) return null;
        return answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
    }
}
