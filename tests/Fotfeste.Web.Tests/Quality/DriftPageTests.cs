namespace Fotfeste.Web.Tests;

public sealed class DriftPageTests
{
    [Theory, OnBoth]
    public async Task A_coach_sees_the_own_people_in_figures_and_finds_them_in_the_list(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await MoveAsync(house, 0, "second", -95);
        await MoveAsync(house, 5, "second", -20); // a colleague's
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/drift");

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal("Hvor det stopper opp", page.QuerySelector("h1")!.TextContent);
        Assert.Equal([["First", "4", "101", "101", "–"], ["Second", "1", "96", "96", "1"]], Table(page));
        Assert.Equal(["0", "0", "5", "0", "0"], page.QuerySelectorAll("#waits ~ details .ff-bars .ff-number").Select(n => n.TextContent));
        var list = await coach.Page(page.QuerySelector("#waits ~ .ff-waits tr:last-child a")!.GetAttribute("href")!);
        Assert.Equal(["Aino Berg"], list.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Contains("Bare noen vises: Second.", list.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        var past = await coach.Page(page.QuerySelector("#waits ~ p a[href*=PastLimit]")!.GetAttribute("href")!);
        Assert.Equal(["Aino Berg"], past.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
    }

    [Theory, OnBoth]
    public async Task A_leader_sees_the_led_unit_and_no_coach_and_no_person_is_named(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await MoveAsync(house, 5, "second", -20);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var page = await leader.Page("/drift");

        Assert.Equal(["9", "1"], Table(page).Select(row => row[1]));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.All(house.Team.Coaches.Select(c => c.Name).Concat(house.Team.Participants.Select(p => p.Name)), name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_keeps_to_whom_the_figure_speaks_of_when_its_parts_are_opened()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await MoveAsync(house, 0, "second", -95);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var list = await coach.Page("/participants?phase=two-steps.second");
        var working = await coach.Page(list.QuerySelector(".ff-chips a[href*=Working]")!.GetAttribute("href")!.Split('#')[0]);
        var unknown = await coach.Page("/participants?phase=never.heard-of");

        Assert.Equal(["Aino Berg"], working.QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Equal(5, unknown.QuerySelectorAll("tbody tr").Length);
        Assert.Null(unknown.QuerySelector(".ff-note"));
    }

    [Fact]
    public async Task Practice_past_its_day_is_counted_and_found()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            store.Add(Some.Job(await store.Enrolments.ById(house.Team.Enrolments[1].Id), "work-practice", Some.Day.AddDays(-30), Some.Day.AddDays(-2)));
            store.Add(Some.Job(await store.Enrolments.ById(house.Team.Enrolments[2].Id), "work-practice", Some.Day.AddDays(-30)));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/drift");

        Assert.Equal(["0 personer nå.", "1 person nå. Se hvem: I praksis lenger enn avtalt", "1 person nå. Se hvem: I praksis uten avtalt slutt"], page.QuerySelectorAll("#places ~ dl dd").Select(dd => dd.TextContent.Trim()));
        Assert.Equal(["Bjørk Dal"], (await coach.Page("/participants?part=PracticePastAgreed")).QuerySelectorAll("tbody th a").Select(a => a.TextContent));
        Assert.Contains("2 av 2", page.QuerySelectorAll(".ff-figures dd")[^2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_the_same_figures_and_the_trail_says_that_it_left()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var csv = await (await coach.Get("/drift?handler=Csv")).Content.ReadAsStringAsync();

        Assert.Contains("\nwaiting,two-steps,first,people,5\n", csv, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Contains(store.Audit, line => line.Action == "exported");
    }

    [Theory]
    [InlineData("?months=7&unit=nonsense")]
    [InlineData("?months=-1")]
    [InlineData("?months=36")]
    public async Task A_strange_question_is_answered_with_a_page(string query)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await (await house.SignedIn(house.Team.NorthLeader)).Get("/drift" + query)).StatusCode);
        Assert.Empty(house.Faults.Lines);
    }

    static List<string[]> Table(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("#waits ~ .ff-waits tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray())];

    static async Task MoveAsync(RunningHouse house, int person, string phase, int day)
    {
        await using var store = house.Store.As(house.Team.NorthLeader);
        (await store.Enrolments.ById(house.Team.Enrolments[person].Id)).MoveTo(Some.NewId<PhaseSpell>(), Some.Method, phase, Some.Day.AddDays(day), null, Some.Day);
        await store.SaveChangesAsync();
    }
}
