namespace Fotfeste.Web.Tests;

public sealed class NetworkPageTests
{
    [Theory, OnBoth]
    public async Task Each_figure_opens_its_list_of_firms_and_nobody_stands_in_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Some.Job(house.Team.Enrolments[0], "permanent", house.Team.Today.AddDays(-10), employer: house.Team.Employers[19].Id));
            await store.SaveChangesAsync();
        }

        var page = await leader.Page("/network");
        Assert.Equal(["20", "20", "1", "0"], page.QuerySelectorAll(".ff-figures strong").Select(f => f.TextContent));
        var repeat = await leader.Page(page.QuerySelectorAll(".ff-figures a")[2].GetAttribute("href")!);
        Assert.Equal([house.Team.Employers[19].Name], repeat.QuerySelectorAll("tbody th").Select(r => r.TextContent));
        Assert.NotNull((await leader.Page("/network?show=WeOwe")).QuerySelector(".ff-empty"));
        Assert.All(new[] { page, repeat }, p => Assert.Empty(PageRules.Breaks(p)));
        Assert.All(house.Team.Participants, p => Assert.DoesNotContain(p.Name, repeat.Body!.TextContent, StringComparison.Ordinal));
        Assert.NotNull((await leader.Page("/employers")).QuerySelector("a[href='/network']"));
        Assert.Null((await (await house.SignedIn(house.Team.Coaches[0])).Page("/employers")).QuerySelector("a[href='/network']"));
    }

    [Theory, OnBoth]
    public async Task Where_somebody_has_lasted_one_tap_makes_a_lead_and_the_suggestion_goes(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        house.Store.Clock.Day = house.Team.Today.AddDays(OneMore.LastedDays);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var today = await coach.Page("/");
        Assert.Equal(3, today.QuerySelectorAll("[aria-labelledby=one-more] li").Length);
        Assert.Empty(PageRules.Breaks(today));
        var firm = today.QuerySelector("[aria-labelledby=one-more] li a")!.GetAttribute("href")!;
        var there = await coach.Page(firm);
        Assert.NotNull(there.QuerySelector("[aria-labelledby=one-more] form"));
        Assert.Empty(PageRules.Breaks(there));

        foreach (var _ in new[] { 1, 2 }) Assert.StartsWith("/leads/", (await coach.Send(firm, there, [], "[aria-labelledby=one-more] form")).Headers.Location!.ToString(), StringComparison.Ordinal);

        var after = await coach.Page(firm);
        Assert.Null(after.QuerySelector("[aria-labelledby=one-more]"));
        Assert.Single(after.QuerySelectorAll("[aria-labelledby=leads] li"));
        Assert.NotNull((await coach.Page("/leads")).QuerySelector("#stage-Contacted li"));
    }

    [Fact]
    public async Task A_visit_with_nobody_in_mind_says_later_what_came_with_that_employer()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (team, firm) = (house.Team, house.Team.Employers[0]);
        await using (var store = house.Store.AsSystem())
        {
            var visit = Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm.Id, team.Coaches[0].Id, Some.Content("Trenger folk", team.Today.AddDays(-40)) with { Kind = ContactKind.Visit, With = ContactParty.Employer, Place = ContactPlace.Workplace }, team.Today);
            store.AddRange(visit, Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(firm.Id, firm.Name), new(team.Enrolments[0].Id, null, LeadStrategy.Mediation), LeadStage.Visited, Some.NewId<LeadSpell>(), team.Coaches[0].Id, team.Today));
            await store.SaveChangesAsync();
        }

        var own = await (await house.SignedIn(team.Coaches[0])).Page($"/employers/{firm.Id}");
        var colleagues = await (await house.SignedIn(team.Coaches[2])).Page($"/employers/{firm.Id}");

        Assert.Contains("innen et år etter: 1 jobbmulighet og 1 jobb", own.QuerySelector("[aria-labelledby=contacts]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("innen et år etter: noe hos kolleger", colleagues.QuerySelector("[aria-labelledby=contacts]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(team.Participants[0].Name, colleagues.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figures_stand_for_some_minutes_and_say_so_but_who_is_put_under_protection_leaves_them_at_once()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (leader, person) = (await house.SignedIn(house.Team.NorthLeader), await ProtectedPerson.In(house.Store));
        var first = await leader.Page("/network");
        Assert.Contains("Regnet ut kl. 11.00.", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(new[] { 18, 19 }.Select(at => Some.Job(house.Team.Enrolments[at], "permanent", house.Team.Today.AddDays(-10), employer: house.Team.Employers[19].Id)));
            await store.SaveChangesAsync();
        }

        Assert.Equal("0", await RepeatAsync());
        house.Store.Clock.Later = NetworkReckoning.Holds;
        Assert.Equal("1", await RepeatAsync());

        Assert.Equal("20", await ActiveAsync());
        await person.ProtectAsync(house.Store);
        Assert.Equal("19", await ActiveAsync());

        async Task<string> RepeatAsync() => (await leader.Page("/network")).QuerySelectorAll(".ff-figures strong")[2].TextContent;

        async Task<string> ActiveAsync() => (await leader.Page("/network")).QuerySelector(".ff-figures strong")!.TextContent;
    }
}
