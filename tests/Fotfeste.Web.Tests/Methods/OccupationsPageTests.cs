using System.Net;

namespace Fotfeste.Web.Tests;

/// <summary>Occupations: found as somebody types, named for the reader, and near ones with their reasons.</summary>
public sealed class OccupationsPageTests
{
    [Theory, OnBoth]
    public async Task An_empty_install_can_name_jobs_in_the_readers_language(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var all = await coach.Page("/occupations");
        var hits = await coach.Page("/occupations?q=rengoringsasistent");
        var one = await coach.Page("/occupations/own:cleaner");

        Assert.Equal([], PageRules.Breaks(all));
        Assert.True(all.QuerySelectorAll("[aria-labelledby=own] a").Length >= 150);
        Assert.Equal([], PageRules.Breaks(hits));
        Assert.Equal("/occupations/own:cleaner", hits.QuerySelector(".ff-hits a")!.GetAttribute("href"));
        Assert.Equal(("Renholder", "Rengøringsassistent"), (hits.QuerySelector(".ff-hits a")!.TextContent, hits.QuerySelector(".ff-hits li .ff-muted[lang=da]")!.TextContent));
        Assert.NotEmpty(hits.QuerySelector("main [role=status]")!.TextContent.Trim());
        Assert.Equal([], PageRules.Breaks(one));
        Assert.Equal(["Renholder", "Städare", "Rengøringsassistent", "Siivooja", "Ræstitæknir", "Cleaner"], one.QuerySelectorAll("[aria-labelledby=names] tbody td:nth-of-type(1)").Select(c => c.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get("/occupations/own:astronaut")).StatusCode);
    }

    [Fact]
    public async Task What_is_imported_is_there_at_once_with_skills_and_near_ones_and_why()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        Assert.Empty((await coach.Page("/occupations?q=receptionists")).QuerySelectorAll(".ff-hits a[href*=onet]"));
        await using (var store = house.Store.AsSystem())
        {
            Occupation[] list = [Made("43-4171.00", "Receptionists", 2), Made("43-4051.00", "Customer Service", 2), Made("47-2031.00", "Carpenters", 5)];
            await RegisterIntake.TakeInAsync(store, "onet", list, [new("s1", new(new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["greet people"] }))],
                new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>> { [list[0].Code] = [new("s1", true)] }, TestContext.Current.CancellationToken);
        }

        var hits = await coach.Page("/occupations?q=receptionists");
        var one = await coach.Page("/occupations/onet:43-4171.00");

        Assert.Equal("/occupations/onet:43-4171.00", hits.QuerySelector(".ff-hits a[href*=onet]")!.GetAttribute("href"));
        Assert.Equal([], PageRules.Breaks(one));
        Assert.Equal(["Customer Service", "Carpenters"], one.QuerySelectorAll("[aria-labelledby=near] tbody th").Select(n => n.TextContent.Trim()));
        Assert.Contains("160 av 160", one.QuerySelector("[aria-labelledby=near] tbody td")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("greet people", one.QuerySelector("[aria-labelledby=skills] li")!.TextContent);
        Assert.Contains("O*NET", (await coach.Page("/occupations")).QuerySelector("[aria-labelledby=lists] dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_answered_with_names_to_offer_or_with_the_hits_alone()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var offered = await coach.Answer("/occupations?handler=Options", ("q", "siivoja"));
        var hits = await coach.Answer("/occupations?handler=Hits", ("q", "trukkforer"));
        var nothing = await coach.Answer("/occupations?handler=Hits", ("q", "<b>qqq"));

        Assert.Equal("Renholder", offered.QuerySelector("option")!.GetAttribute("value"));
        Assert.Null(hits.QuerySelector("h1"));
        Assert.Equal("Truckfører", hits.QuerySelector("ul[data-said] a")!.TextContent);
        Assert.Contains("<b>qqq", nothing.QuerySelector("[data-said]")!.GetAttribute("data-said"), StringComparison.Ordinal);
    }

    static Occupation Made(string code, string name, int zone) => new(new(OccupationScheme.Onet, code), "", false, new(new Dictionary<string, IReadOnlyList<string>> { ["en"] = [name] }), new([], [], [], zone));
}
