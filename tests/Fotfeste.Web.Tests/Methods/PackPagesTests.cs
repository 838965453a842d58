using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class PackPagesTests
{
    [Fact]
    public async Task The_list_has_what_the_programmes_follow_first_then_the_rest_and_what_is_there_for_contrast_apart()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var administrator = await house.SignedIn(house.Team.Administrator);

        var page = await administrator.Page("/packs");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(["/packs/two-steps/1"], page.QuerySelectorAll("section[aria-labelledby=ours] tbody th a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/packs/process/1", "/packs/grown/2"], page.QuerySelectorAll("section[aria-labelledby=others] tbody th a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/packs/comparison/1"], page.QuerySelectorAll("section[aria-labelledby=contrasts] tbody th a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/packs/countries/NO", $"/packs/countries/{TestShelf.NoCountry}"], page.QuerySelectorAll("section[aria-labelledby=countries] a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_method_says_its_phases_and_clocks_in_the_readers_language_and_marks_what_is_in_another()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/packs/grown/2");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(["The step before", "Looking", "First days", "Staying"], page.QuerySelectorAll(".ff-told h3").Select(h => h.TextContent));
        Assert.All(page.QuerySelectorAll(".ff-told h3"), name => Assert.Equal("en", name.GetAttribute("lang")));
        Assert.Contains("Før start: dagene telles ikke", page.QuerySelectorAll(".ff-told > li")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("5 måneder", page.QuerySelectorAll(".ff-told > li")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Metoden setter ingen grense", page.QuerySelectorAll(".ff-told > li")[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("A walk together", page.QuerySelector("section[aria-labelledby=belongs] li")!.TextContent);
        Assert.Equal("Waiting", page.QuerySelector("section[aria-labelledby=not] li")!.TextContent);
        Assert.Null(page.QuerySelector(".ff-note"));
    }

    [Fact]
    public async Task Who_runs_a_unit_is_led_to_adapting_and_a_coach_is_not()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));

        Assert.NotNull((await leader.Page("/packs")).QuerySelector("main a[href='/packs/adapt']"));
        Assert.NotNull((await leader.Page("/packs/grown/2")).QuerySelector("main a[href='/packs/adapt/new?from=grown']"));
        Assert.Null((await leader.Page("/packs/grown/1")).QuerySelector("main a[href^='/packs/adapt/new']"));
        Assert.Null((await leader.Page("/packs/comparison/1")).QuerySelector("main a[href^='/packs/adapt/new']"));
        Assert.Null((await coach.Page("/packs")).QuerySelector("main a[href='/packs/adapt']"));
        Assert.Null((await coach.Page("/packs/grown/2")).QuerySelector("main a[href^='/packs/adapt']"));
    }

    [Fact]
    public async Task An_older_version_leads_to_the_newer_and_one_for_contrast_says_what_it_is_not()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        Assert.Equal("/packs/grown/2", (await leader.Page("/packs/grown/1")).QuerySelector(".ff-note a")!.GetAttribute("href"));
        Assert.Contains("ikke Supported Employment", (await leader.Page("/packs/comparison/1")).QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_stand_beside_each_other_with_what_only_one_of_them_says()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var page = await leader.Page("/packs/grown/compare?from=1&to=2");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(
            ["Hører ikke til | Sies ikke | Waiting", "Fase | Sies ikke | First days", "Høyst | 6 måneder | 5 måneder"],
            page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal("2", (await leader.Page("/packs/grown/compare")).QuerySelector("[name=To] option[selected]")!.GetAttribute("value"));
        Assert.Empty((await leader.Page("/packs/grown/compare?from=2&to=2")).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get("/packs/grown/compare?from=1&to=9")).StatusCode);
    }

    [Fact]
    public async Task A_country_says_which_days_are_free_in_the_year_asked_for()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var address = $"/packs/countries/{TestShelf.NoCountry}";

        var page = await coach.Page(address);
        var later = await coach.Page($"{address}?Year=2031");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Contains($"{house.Team.Today.Year}", page.QuerySelector("#holidays")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(later.QuerySelectorAll("section[aria-labelledby=holidays] time"), day => day.GetAttribute("datetime") == "2031-06-17");
        Assert.Equal(HttpStatusCode.OK, (await coach.Get($"{address}?Year=1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get("/packs/countries/ZZ")).StatusCode);
    }
}
