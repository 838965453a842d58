namespace Fotfeste.Web.Tests;

public sealed class OutcomesPageTests
{
    [Theory, OnBoth]
    public async Task A_leader_sees_the_own_unit_whole_and_the_other_unit_as_a_reader_would(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var page = await leader.Page("/outcomes?definition=strict");

        Assert.Equal("Resultater", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Nord", "Sør", "I alt"], page.QuerySelectorAll("#rows ~ .ff-table tbody th").Select(th => th.TextContent));
        Assert.Equal("10", page.QuerySelector("#rows ~ .ff-table tbody tr td")!.TextContent);
        Assert.Contains("100 %", page.QuerySelector(".ff-figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_under_five_is_hidden_from_who_may_not_see_the_people_but_not_from_their_leader()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.AsSystem())
        {
            foreach (var enrolment in house.Team.Enrolments.Take(3))
                (await store.Enrolments.ById(enrolment.Id)).End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day);
            await store.SaveChangesAsync();
        }

        house.Store.Clock.Day = new(2026, 4, 1); // the quarter in which they ended is over
        var evaluator = await (await house.SignedIn(house.Team.Evaluator)).Page("/outcomes?by=Unit");
        var leader = await (await house.SignedIn(house.Team.NorthLeader)).Page("/outcomes?by=Unit");

        static string Exited(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("#rows ~ .ff-table tbody tr")[0].QuerySelector("td[data-label=Avsluttet]")!.TextContent;
        Assert.Equal("–", Exited(evaluator));
        Assert.Equal("3", Exited(leader));
    }

    [Fact]
    public async Task The_file_has_the_same_rows_and_the_trail_says_that_it_left()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var csv = await (await leader.Get("/outcomes?by=Unit&definition=as-printed&handler=Csv")).Content.ReadAsStringAsync();

        Assert.StartsWith("unit,enrolled,into_work,still_enrolled,exited,exited_to_work,into_work_of_enrolled,exited_to_work_of_exited\n", csv, StringComparison.Ordinal);
        Assert.Contains("\nNord,10,10,10,0,0,100.0 %,\n", csv, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Contains(store.Audit, line => line.Action == "exported");
    }

    [Theory]
    [InlineData(40, "Målet er nådd")]
    [InlineData(101, "Målet er ikke nådd")]
    public async Task A_target_stands_beside_its_actual_in_the_funders_own_terms(int participants, string verdict)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.AsSystem())
        {
            var programme = await store.Programmes.ById(house.Team.Programme.Id);
            programme.Agree(new Target(Some.NewId<Target>(), programme, TargetKind.Enrolled, participants / 10m));
            store.Add(programme.Targets[0]);
            await store.SaveChangesAsync();
        }

        var page = await (await house.SignedIn(house.Team.NorthLeader)).Page("/outcomes");

        var target = page.QuerySelector("#targets")!.ParentElement!;
        Assert.Equal($"{(participants / 10m).ToString(System.Globalization.CultureInfo.GetCultureInfo("nb"))} deltakere samtidig", target.QuerySelector("caption")!.TextContent);
        Assert.Equal("10", target.QuerySelector("td.ff-number")!.TextContent);
        Assert.Contains(verdict, target.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?from=2027-01-01")]
    [InlineData("?to=0001-01-01")]
    [InlineData("?from=1900-01-01&to=1900-01-15")]
    [InlineData("?from=2026-03-01&to=2026-01-01")]
    [InlineData("?by=nonsense&definition=nonsense")]
    public async Task A_strange_period_is_answered_with_a_page(string query)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        Assert.Equal(System.Net.HttpStatusCode.OK, (await leader.Get("/outcomes" + query)).StatusCode);
        Assert.Empty(house.Faults.Lines);
    }
}
