namespace Fotfeste.Web.Tests;

/// <summary>The administrator sees which words the pages use where they are.</summary>
public sealed class TermsInUseTests
{
    [Theory, OnBoth]
    public async Task The_countrys_and_the_organisations_words_come_first(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var admin = await house.SignedIn(house.Team.Administrator);

        var page = await admin.Page("/terms");

        Assert.Equal([], PageRules.Breaks(page));
        Assert.Contains("Norge", page.QuerySelector(".ff-head p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nb", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Equal(84, page.QuerySelectorAll("[aria-labelledby=terms] tbody tr").Length);
        Assert.Equal("veileder", page.QuerySelector("a[href='/words/caseworker']")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='/words/caseworker']")!.Closest("tr")!.QuerySelector(".ff-mark"));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=texts] table"));
    }

    [Fact]
    public async Task Another_language_shows_its_words_doubts_and_texts()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var admin = await house.SignedIn(house.Team.Administrator);

        var icelandic = await admin.Page("/terms?language=is");
        var english = await admin.Page("/terms?language=en");

        Assert.Equal("is", icelandic.QuerySelector("a[href='/words/participant']")!.GetAttribute("lang"));
        Assert.NotNull(icelandic.QuerySelector("a[href='/words/place-then-train']")!.Closest("tr")!.QuerySelector(".ff-mark[data-color=warning]"));
        Assert.Contains("Job specialist", english.QuerySelector("[aria-labelledby=texts] tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([], PageRules.Breaks(english));
        Assert.Empty(english.QuerySelectorAll("main form[method=post], main input"));
    }
}
