using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>What every page stands in: frame, headers, looks, language, problem pages.</summary>
public sealed class FrameTests
{
    static readonly string[] Open = ["/sign-in", "/welcome", "/looks", "/accessibility"];

    [Fact]
    public async Task Every_open_page_keeps_the_rules_in_every_language()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        foreach (var tongue in Tongue.All)
        foreach (var path in Open)
        {
            var page = await house.NewVisitor(tongue.Code).Page(path);
            Assert.Equal([], PageRules.Breaks(page));
            Assert.Equal(tongue.Code, page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Fact]
    public async Task No_page_may_run_or_load_what_is_not_ours_or_stay_in_a_cache()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        var answer = await house.NewVisitor().Get("/looks");

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public void No_script_writes_what_somebody_types_into_an_address() =>
        Assert.Equal(["draft.js"], SourceTree.Under("src/Fotfeste.Web/wwwroot/js", "*.js").Where(file => file.Text.Contains("encodeURI", StringComparison.Ordinal)).Select(file => Path.GetFileName(file.Path))); // where to go on once one has signed in again

    [Fact]
    public async Task The_files_that_a_page_names_are_there()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var visitor = house.NewVisitor();
        var page = await visitor.Page("/looks");

        var files = page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.True(files.Count > 6);
        foreach (var file in files) Assert.Equal((file, HttpStatusCode.OK), (file, (await visitor.Get(file)).StatusCode));
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_anothers_are_said_calmly_and_exactly_alike()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var evaluator = await house.SignedIn(house.Team.Evaluator);

        var (unknown, closed, own) = (await evaluator.Get("/nowhere"), await evaluator.Get("/participants/1"), await evaluator.Get("/problem/404"));

        Assert.All([unknown, closed, own], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await closed.Content.ReadAsStringAsync());
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await own.Content.ReadAsStringAsync());
        var page = await Visitor.Read(unknown);
        Assert.Equal("Her er det ingenting", page.QuerySelector("h1")!.TextContent);
        Assert.Equal([], PageRules.Breaks(page));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_the_door_whatever_they_ask_for()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var visitor = house.NewVisitor();

        foreach (var path in new[] { "/", "/nowhere", "/participants/1" })
            Assert.StartsWith("/sign-in", (await visitor.Get(path)).Headers.Location?.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page_of_its_own()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var visitor = house.NewVisitor();

        var answer = await visitor.Http.PostAsync(new Uri("/looks", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Siden var åpen for lenge", (await Visitor.Read(answer)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Looks_and_language_are_kept_before_sign_in_and_nonsense_becomes_the_usual()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var visitor = house.NewVisitor();

        await visitor.Post("/looks", new() { ["Language"] = "fi", ["Scheme"] = "dark", ["Size"] = "lg", ["Keys"] = "false" });
        var chosen = await visitor.Page("/sign-in");
        await visitor.Post("/looks", new() { ["Language"] = "tlh", ["Scheme"] = "x\" onload=\"", ["Size"] = "99", ["Keys"] = "true" });
        var usual = await visitor.Page("/sign-in");

        Assert.Equal(("fi", "dark", "lg", "off"), LooksOf(chosen));
        Assert.Equal(("fi", "auto", "sm", "on"), LooksOf(usual));

        static (string?, string?, string?, string?) LooksOf(AngleSharp.Dom.IDocument page) =>
            (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("data-color-scheme"), page.DocumentElement.GetAttribute("data-size"), page.Body!.GetAttribute("data-keys"));
    }

    [Theory]
    [InlineData("nn-NO,nn;q=0.9", "nb")]
    [InlineData("en-US", "en")]
    [InlineData("de,is;q=0.5,sv;q=0.7", "sv")]
    [InlineData("de", "nb")]
    public async Task The_browsers_wish_is_met_as_far_as_we_speak_it(string wish, string spoken)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        Assert.Equal(spoken, (await house.NewVisitor(wish).Page("/sign-in")).DocumentElement.GetAttribute("lang"));
    }
}
