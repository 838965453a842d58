namespace Fotfeste.Web.Tests;

public sealed class TodayTests
{
    [Theory, OnBoth]
    public async Task A_coach_sees_who_needs_contact_and_why_and_the_own_people_only(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        house.Store.Clock.Day = Some.Day.AddDays(10);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var today = await coach.Page("/");

        Assert.Equal("I dag", today.QuerySelector("h1")!.TextContent);
        Assert.Equal(5, today.QuerySelectorAll(".ff-due li").Length);
        var first = today.QuerySelector(".ff-due li")!.TextContent;
        Assert.Contains("ingen kontakt på 17 dager", first, StringComparison.Ordinal);
        Assert.Contains("minst hver 14. dag", first, StringComparison.Ordinal);
        Assert.Equal(["Aino Berg", "Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen"], today.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Contains("Uma Ny", today.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Vidar Ny", today.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_urgent_says_so_and_offers_something_to_do()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var today = await coach.Page("/");

        Assert.Empty(today.QuerySelectorAll(".ff-due li"));
        Assert.Contains("Ingenting haster", today.QuerySelector(".ff-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_sees_the_unit_with_who_supports_whom()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var today = await leader.Page("/");

        Assert.Equal(10, today.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Ida Nord", today.QuerySelector("td[data-label=Oppfølging]")!.TextContent);
        Assert.Contains("Jobb først", today.QuerySelector("#load")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_list_that_is_empty_offers_the_way_back_to_all()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var ended = await coach.Page("/participants?show=Ended");

        Assert.Empty(ended.QuerySelectorAll("tbody tr"));
        Assert.Equal("/participants#people", ended.QuerySelector(".ff-empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("ain", 0)]
    [InlineData("bjork", 1)]
    [InlineData("daggny", 3)]
    public async Task A_part_of_one_name_leads_straight_to_the_person(string typed, int person)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        using var answer = await coach.Get($"/search?q={typed}");

        Assert.Equal($"/enrolments/{house.Team.Enrolments[person].Id}", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("dangy", "Dagny Foss")]
    [InlineData("dogny foss", "Dagny Foss")]
    public async Task A_slip_finds_the_person_and_asks_whether_it_is_the_right_one(string typed, string found)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var hits = await coach.Page($"/search?q={typed}");

        Assert.Equal([found], hits.QuerySelectorAll("#people + ul a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_foreign_person_and_an_invented_one_are_found_equally_little()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (foreign, invented) = (await coach.Page("/search?q=ylva"), await coach.Page("/search?q=qwerty"));

        Assert.Equal("Ingen treff på «ylva» blant dem du kan se.", foreign.QuerySelector("main [role=status]")!.TextContent);
        Assert.Equal("Ingen treff på «qwerty» blant dem du kan se.", invented.QuerySelector("main [role=status]")!.TextContent);
    }
}
