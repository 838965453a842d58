using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

public sealed class SearchTests
{
    [Theory, OnBoth]
    public async Task Before_anything_is_typed_those_opened_last_come_first_and_then_where_one_can_go(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        foreach (var person in new[] { 1, 3, 1 }) await coach.Page($"/enrolments/{house.Team.Enrolments[person].Id}");

        var search = await coach.Page("/search");

        Assert.Equal(["Bjørk Dal", "Dagny Foss"], search.QuerySelectorAll("#people + ul a").Select(a => a.TextContent).Take(2));
        Assert.Contains("/participants/new", search.QuerySelectorAll("#places + ul a").Select(a => a.GetAttribute("href")));
        Assert.Equal([], PageRules.Breaks(search));
    }

    [Fact]
    public async Task What_one_reader_opened_another_one_on_the_same_device_does_not_see()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        await coach.Page($"/enrolments/{house.Team.Enrolments[4].Id}");
        var sealedOnes = coach.Cookies.GetCookies(house.Address)["recent"]!;
        var before = Lately(await leader.Page("/search"));
        leader.Cookies.Add(new Cookie("recent", sealedOnes.Value, "/", house.Address.Host));

        var after = Lately(await leader.Page("/search"));

        Assert.DoesNotContain(house.Team.Enrolments[4].Id.ToString(), sealedOnes.Value, StringComparison.Ordinal);
        Assert.Equal(before, after);
        Assert.NotEqual("Eskil Hagen", after[0]);

        static List<string> Lately(AngleSharp.Dom.IDocument page) => [.. page.QuerySelectorAll("#people + ul a").Select(a => a.TextContent)];
    }

    [Theory]
    [InlineData("venteliste", "/referrals/waiting"), InlineData("logg besøk", "/visits/new"), InlineData("samarbeidsgruppa", "/group-meetings"), InlineData("henvisning på papir", "/referrals/form"), InlineData("fravær", "/absences")]
    public async Task What_the_menu_has_no_room_for_is_found_by_its_name(string typed, string address)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        var found = await (await house.SignedIn(house.Team.Coaches[0])).Page($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Contains(address, found.QuerySelectorAll("#places + ul a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_page_is_found_by_its_name_and_misspelt_too()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (right, wrong) = (await coach.Page("/search?q=kalen"), await coach.Page("/search?q=kalendre"));

        Assert.Contains("/calendar", right.QuerySelectorAll("#places + ul a").Select(a => a.GetAttribute("href")));
        Assert.Contains("/calendar", wrong.QuerySelectorAll("#places + ul a").Select(a => a.GetAttribute("href")));
        Assert.Null(right.GetElementById("people"));
    }

    [Fact]
    public async Task The_palette_is_told_how_many_there_are_and_whether_the_first_may_be_opened_unseen()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (sure, alike, nobody, blank) = (await PaletteAsync("dag"), await PaletteAsync("dangy"), await PaletteAsync("ylva"), await PaletteAsync(""));

        Assert.Equal($"/enrolments/{house.Team.Enrolments[3].Id}", sure.QuerySelector("[data-sure=yes] [role=option]")!.GetAttribute("href"));
        Assert.Equal("Dagny Foss", alike.QuerySelector("[role=option] span")!.TextContent);
        Assert.Null(alike.QuerySelector("[data-sure=yes]"));
        Assert.Equal("Ingenting heter akkurat det. 1 ligner.", alike.QuerySelector("[data-said]")!.GetAttribute("data-said"));
        Assert.Empty(nobody.QuerySelectorAll("[role=option]"));
        Assert.Equal("Ingen treff på «ylva» blant dem du kan se.", nobody.QuerySelector("[data-said]")!.GetAttribute("data-said"));
        Assert.Null(blank.QuerySelector("[data-sure=yes]"));
        Assert.Equal("", blank.QuerySelector("[data-said]")!.GetAttribute("data-said"));

        Task<AngleSharp.Dom.IDocument> PaletteAsync(string typed) => coach.Answer("/search?handler=Palette", ("q", typed));
    }

    [Fact]
    public async Task Wherever_the_search_leads_a_persona_that_persona_may_enter()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var destinations = house.Services.GetRequiredService<Destinations>();

        foreach (var staff in new[] { house.Team.Coaches[0], house.Team.NorthLeader, house.Team.Administrator, house.Team.Evaluator })
        {
            var reader = await house.SignedIn(staff);
            foreach (var place in destinations.For(house.Team.Actor(staff).Persona)) Assert.Equal((staff.Name, place.Path, HttpStatusCode.OK), (staff.Name, place.Path, (await reader.Get(place.Path)).StatusCode));
        }
        Assert.All(Destinations.Actions, action => Assert.All(action.Who, persona => Assert.Contains(action, destinations.For(persona))));
    }

    [Fact]
    public async Task The_search_writes_down_whom_it_showed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        await coach.Ask("/search?handler=Palette", ("q", "dag"));

        await using var store = house.Store.AsSystem();
        var line = store.Audit.OrderBy(a => a.Seq).Last();
        Assert.Equal(("read", "search", Purpose.Support), (line.Action, line.Subject, line.Purpose));
        Assert.Contains(house.Team.Participants[3].Id.ToString(), line.Records, StringComparison.Ordinal);
    }
}
