using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>The word help: for everybody who is signed in, with a search that forgives.</summary>
public sealed class WordsPageTests
{
    [Fact]
    public async Task Everybody_signed_in_reads_what_is_said_where()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var evaluator = await house.SignedIn(house.Team.Evaluator);

        var page = await evaluator.Page("/words");

        Assert.Equal([], PageRules.Breaks(page));
        Assert.Equal("sindslidelse", page.QuerySelector("#said-mental-illness td[data-label=Danmark] [lang=da]")!.TextContent);
        Assert.Contains("mental sykdom", page.QuerySelector("#said-mental-illness td[data-label=Norge]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("fleksløntilskud", page.QuerySelector("#said-fleksjob")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2010", page.QuerySelector("#said-fleksjob")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["arbeid", "jobb", "sysselsetting"], page.QuerySelectorAll("#said-work-job-occupation [lang=nb]").Select(w => w.TextContent));
        Assert.All(page.QuerySelectorAll("[id^=said-] td[data-label]:not(.ff-nothing)"), cell => Assert.NotEmpty(cell.QuerySelectorAll("[lang]")));
        Assert.NotNull((await evaluator.Page("/looks")).QuerySelector("footer a[href='/words']"));
    }

    [Fact]
    public async Task Somebody_at_the_door_is_not_led_there()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        Assert.Null((await house.NewVisitor().Page("/looks")).QuerySelector("footer a[href='/words']"));
    }

    [Theory]
    [InlineData("aktivitetsersetning", "/words/activity-compensation")]
    [InlineData("tyokyvyttomyyselake", "/words/disability-pension")]
    [InlineData("arbeidsavklaringspnger", "/words/work-assessment-allowance")]
    [InlineData("RADGJAFI", "/words/job-coach")]
    [InlineData("sindslidelse", "/words#said-mental-illness")]
    [InlineData("utskrivning", "/words/exit")]
    public async Task A_word_is_found_in_any_language_and_spelling(string typed, string leadsTo)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page($"/words?q={Uri.EscapeDataString(typed)}");

        Assert.Equal([], PageRules.Breaks(page));
        Assert.Contains(leadsTo, page.QuerySelectorAll(".ff-hits a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_no_word_says_so_and_shows_what_was_typed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/words?q=%3Cb%3Eqqqqq");

        Assert.Contains("«<b>qqqqq»", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".ff-hits"));
    }

    [Fact]
    public async Task A_word_that_people_live_with_says_what_it_is_and_what_it_is_not()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/words/activity-compensation");

        Assert.Equal([], PageRules.Breaks(page));
        Assert.Equal(("aktivitetsersättning", "sv"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("h1")!.GetAttribute("lang")));
        Assert.Contains("begrenset tid", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingen pensjon", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["nb", "sv", "da", "fi", "is", "en"], page.QuerySelectorAll("tbody td[lang]").Select(c => c.GetAttribute("lang")));
        Assert.NotNull(page.QuerySelector("tbody tr:nth-child(4) .ff-mark"));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get("/words/nonsense")).StatusCode);
    }

    [Fact]
    public async Task A_country_that_says_it_otherwise_has_a_line_of_its_own()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/words/job-coach");

        var finland = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector(".ff-phase")?.TextContent == "Finland");
        Assert.Equal("arbetstränare / jobbcoach / coach", finland.QuerySelector("td")!.TextContent);
        Assert.Equal("jobbspesialist", page.QuerySelector("h1")!.TextContent);
    }
}
