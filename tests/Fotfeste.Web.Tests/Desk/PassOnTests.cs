using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class PassOnTests
{
    [Theory, OnBoth]
    public async Task A_leader_looks_first_then_saves_in_one_go_and_each_sees_their_own_on_the_day(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (ida, odd, leader) = (house.Team.Coaches[0], house.Team.Coaches[1], await house.SignedIn(house.Team.NorthLeader));
        var page = await leader.Page($"/pass-on?from={ida.Id}");
        Assert.Empty(PageRules.Breaks(page));
        Assert.Equal(5, page.QuerySelectorAll("tbody [type=checkbox][checked]").Length);
        var typed = Chosen(house, odd, Some.Day, people: [0, 1]);

        var look = await Visitor.Read(await SendAsync(leader, page, typed, "/pass-on?handler=Look"));

        Assert.Empty(PageRules.Breaks(look));
        Assert.Equal(["Aino Berg", "Bjørk Dal"], look.QuerySelectorAll("#plan ~ .ff-table")[0].QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()));
        Assert.Equal(["5 3", "5 7"], look.QuerySelectorAll("#plan ~ .ff-table")[1].QuerySelectorAll("tbody tr").Select(r => $"{r.Children[2].TextContent} {r.Children[3].TextContent}"));
        Assert.Equal(0, await ChangesAsync(house));
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(odd)).Get(Person(house, 0))).StatusCode);

        var saved = await SendAsync(leader, look, typed, "/pass-on");
        await SendAsync(leader, look, typed, "/pass-on"); // sent twice

        Assert.Equal("/", saved.Headers.Location?.OriginalString);
        Assert.Equal(2, await ChangesAsync(house));
        var (first, second) = (await house.SignedIn(ida), await house.SignedIn(odd));
        Assert.Equal(HttpStatusCode.NotFound, (await first.Get(Person(house, 0))).StatusCode);
        var story = await second.Page(Person(house, 0));
        Assert.Contains("Odd Nord følger opp", story.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Odd ringer deg i morgen", story.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await first.Get(Person(house, 2))).StatusCode);
        Assert.Empty(house.Faults.Lines);
    }

    [Theory, OnBoth]
    public async Task Two_people_go_to_two_coaches_from_a_day_ahead_and_until_then_nothing_has_changed_for_anybody(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (ida, odd, ylva) = (house.Team.Coaches[0], house.Team.Coaches[1], new StaffMember(Some.NewId<StaffMember>(), house.Team.Organisation.Id, "Ylva Nord", "Ylva Nord"));
        await using (var store = house.Store.AsSystem())
        {
            store.AddRange(ylva, new Role(Some.NewId<Role>(), ylva, Persona.Coach, house.Team.North.Id, DateRange.Open(Some.Day.AddDays(-9))));
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var page = await leader.Page($"/pass-on?from={ida.Id}");
        var typed = Chosen(house, odd, Some.Day.AddDays(3), people: [0, 1]);
        typed[$"Rows[{house.Team.Enrolments[1].Id}].To"] = ylva.Id.ToString();

        var look = await Visitor.Read(await SendAsync(leader, page, typed, "/pass-on?handler=Look"));
        Assert.Equal(["5 3", "5 6", "0 1"], look.QuerySelectorAll("#plan ~ .ff-table")[1].QuerySelectorAll("tbody tr").OrderBy(r => r.TextContent).Select(r => $"{r.Children[2].TextContent} {r.Children[3].TextContent}"));
        await SendAsync(leader, look, typed, "/pass-on");

        Assert.Equal(["11", "00", "00"], await SeenAsync(2));
        Assert.Equal(["00", "10", "01"], await SeenAsync(3));

        // Who sees the two people so many days from now, as a row of ones for each coach.
        async Task<List<string>> SeenAsync(int days)
        {
            house.Store.Clock.Day = Some.Day.AddDays(days);
            List<string> rows = [];
            foreach (var coach in new[] { ida, odd, ylva })
            {
                var visitor = await house.SignedIn(coach);
                rows.Add("");
                foreach (var person in new[] { 0, 1 }) rows[^1] += (await visitor.Get(Person(house, person))).StatusCode == HttpStatusCode.OK ? "1" : "0";
            }
            return rows;
        }
    }

    [Theory, OnBoth]
    public async Task One_obstacle_and_nobody_is_passed_on(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var page = await leader.Page($"/pass-on?from={house.Team.Coaches[0].Id}");
        var typed = Chosen(house, house.Team.Coaches[1], Some.Day, people: [0, 1]);
        typed[$"Rows[{house.Team.Enrolments[1].Id}].To"] = house.Team.Coaches[2].Id.ToString(); // of another unit

        var look = await Visitor.Read(await SendAsync(leader, page, typed, "/pass-on?handler=Look"));
        var saved = await SendAsync(leader, page, typed, "/pass-on");

        Assert.Single(look.QuerySelectorAll("#plan ~ .ff-table .ff-mark"));
        Assert.Empty(look.QuerySelectorAll("#plan ~ .ff-save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, saved.StatusCode);
        Assert.Equal("Odd ringer deg i morgen", (await Visitor.Read(saved)).QuerySelector($"[name='Rows[{house.Team.Enrolments[0].Id}].Note']")!.TextContent);
        Assert.Equal(0, await ChangesAsync(house));
    }

    [Theory, OnBoth]
    public async Task It_is_undone_together(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var page = await leader.Page($"/pass-on?from={house.Team.Coaches[0].Id}");
        await SendAsync(leader, page, Chosen(house, house.Team.Coaches[1], Some.Day, people: [0, 1, 2, 3, 4]), "/pass-on");
        Assert.Equal(5, await ChangesAsync(house));

        var next = await leader.Page("/absences");
        await SendAsync(leader, next, new() { ["Back"] = "/", ["__RequestVerificationToken"] = next.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")! }, "/undo");

        Assert.Equal(0, await ChangesAsync(house));
        Assert.Equal(5, (await (await house.SignedIn(house.Team.Coaches[0])).Page("/")).QuerySelectorAll("tbody tr").Length);
        Assert.Equal(5, (await (await house.SignedIn(house.Team.Coaches[1])).Page("/")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Somebody_without_a_coach_gets_one_on_the_same_page_and_a_foreign_coach_is_not_here()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        await using (var store = house.Store.AsSystem())
        {
            var alone = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            alone.EndAssignment(alone.Assignments[0].Id, Some.Day.AddDays(-1));
            store.Touch(alone);
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var page = await leader.Page("/pass-on");
        Assert.Equal(["Aino Berg"], page.QuerySelectorAll("tbody th label").Select(l => l.TextContent));

        await SendAsync(leader, page, Chosen(house, house.Team.Coaches[1], Some.Day, people: [0]), "/pass-on");

        Assert.Equal(HttpStatusCode.OK, (await (await house.SignedIn(house.Team.Coaches[1])).Get(Person(house, 0))).StatusCode);
        Assert.Contains("Alle har noen", (await leader.Page("/pass-on")).QuerySelector(".ff-empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get($"/pass-on?from={house.Team.Coaches[2].Id}")).StatusCode);
    }

    static string Person(RunningHouse house, int number) => $"/enrolments/{house.Team.Enrolments[number].Id}";

    static Dictionary<string, string> Chosen(RunningHouse house, StaffMember to, DateOnly day, int[] people)
    {
        Dictionary<string, string> typed = new() { ["To"] = to.Id.ToString(), ["Day"] = $"{day:dd.MM.yyyy}" };
        foreach (var id in people.Select(n => house.Team.Enrolments[n].Id))
        {
            typed[$"Rows[{id}].Chosen"] = "true";
            typed[$"Rows[{id}].To"] = "";
            typed[$"Rows[{id}].Note"] = "Odd ringer deg i morgen";
        }
        return typed;
    }

    static async Task<HttpResponseMessage> SendAsync(Visitor visitor, IDocument page, Dictionary<string, string> typed, string to)
    {
        var all = new Dictionary<string, string>(typed);
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]")) all.TryAdd(hidden.GetAttribute("name")!, hidden.GetAttribute("value") ?? "");
        using var body = new FormUrlEncodedContent(all);
        return await visitor.Http.PostAsync(new Uri(to, UriKind.Relative), body);
    }

    static async Task<int> ChangesAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        return await store.CoachChanges.CountAsync(c => !c.IsTakenBack);
    }
}
