using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class PersonTests
{
    [Theory, OnBoth]
    public async Task The_page_is_called_by_the_persons_name_and_says_who_reads_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page(PathOf(house));

        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(("Aino Berg", "Aino Berg - Fotfeste"), (page.QuerySelector("h1")!.TextContent, page.Title));
        Assert.Contains("canary-wishes-1", page.QuerySelector(".ff-quote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("canary-reach-1", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("canary-job-1", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("First", page.QuerySelector("[aria-current=step] span:nth-child(2)")!.TextContent);
        Assert.Equal("Her nå i 101 dager", page.QuerySelector(".ff-now")!.TextContent);
        Assert.All(page.QuerySelectorAll(".ff-line .ff-said").Select(note => note.ParentElement!), entry =>
            Assert.Contains("Bare Ida Nord og Liv Leder kan lese dette.", entry.TextContent, StringComparison.Ordinal));
    }

    [Theory, OnBoth]
    public async Task Anothers_person_and_an_invented_one_are_not_here_and_no_canary_leaves(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[1]);

        var (foreign, invented) = (await coach.Get(PathOf(house)), await coach.Get($"/enrolments/{Some.NewId<Enrolment>()}"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, invented.StatusCode));
        Assert.Equal(await foreign.Content.ReadAsStringAsync(), await invented.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Contacts", 3, 0)]
    [InlineData("Milestones", 0, 2)]
    [InlineData("Employer", 0, 1)]
    [InlineData("All", 3, 2)]
    public async Task The_story_shows_the_part_that_was_asked_for(string part, int contacts, int milestones)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page($"{PathOf(house)}?show={part}");

        Assert.Equal((contacts, milestones), (page.QuerySelectorAll(".ff-line > li:not(.ff-milestone)").Length, page.QuerySelectorAll(".ff-milestone").Length));
    }

    [Fact]
    public async Task A_long_story_breaks_off_at_a_month_and_goes_on_when_asked()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            for (var back = 0; back < 90; back += 3) store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, house.Team.Coaches[0].Id, Some.Content($"for {back} dager siden", Some.Day.AddDays(-back)), Some.Day));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var first = await coach.Page(PathOf(house));
        var whole = await coach.Page(first.QuerySelector("#story a[href*=since]")!.GetAttribute("href")!.Split('#')[0]);

        var shown = first.QuerySelectorAll(".ff-line .ff-said").Length;
        Assert.InRange(shown, 20, 32);
        Assert.Equal(33, whole.QuerySelectorAll(".ff-line .ff-said").Length);
        Assert.Null(whole.QuerySelector("#story a[href*=since]"));
    }

    [Theory, OnBoth]
    public async Task A_contact_is_logged_from_the_page_itself(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page(PathOf(house));

        var answer = await coach.Send(PathOf(house), page, new(LogContactTests.AsDrawn(page)) { ["Form.Note"] = "Skrevet på siden" });

        var after = await coach.Page(answer.Headers.Location!.OriginalString);
        Assert.Equal("Skrevet på siden", after.QuerySelector(".ff-line .ff-said")!.TextContent);
        Assert.NotNull(after.QuerySelector(".ff-saved"));
    }

    [Theory, OnBoth]
    public async Task Ended_support_can_be_read_and_begun_again_but_not_written_in(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await using (var store = house.Store.As(house.Team.NorthLeader))
        {
            var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            enrolment.End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day);
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var page = await leader.Page(PathOf(house));

        Assert.Empty(PageRules.Breaks(page));
        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Null(page.QuerySelector(".ff-steps"));
        Assert.Contains("Målet er nådd", page.QuerySelector(".ff-ended")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{PathOf(house)}/again", page.QuerySelector(".ff-ended a")!.GetAttribute("href"));
    }

    static string PathOf(RunningHouse house) => $"/enrolments/{house.Team.Enrolments[0].Id}";
}
