using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class EmployerPagesTests
{
    [Theory, OnBoth]
    public async Task An_employer_that_may_be_known_is_not_registered_twice_by_accident(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page("/employers/new");
        var form = new Dictionary<string, string> { ["Form.Name"] = "Bedrift 12 AS", ["Form.Place"] = "Nordvik" };

        var asked = await coach.Send("/employers/new", page, form);
        var question = await Visitor.Read(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Equal($"/employers/{house.Team.Employers[11].Id}", question.QuerySelector($".ff-alike a[href$='{house.Team.Employers[11].Id}']")!.GetAttribute("href"));
        Assert.Equal("Nordvik", question.QuerySelector("#Form_Place")!.GetAttribute("value"));
        Assert.Empty(PageRules.Breaks(question));

        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send("/employers/new", question, new(form) { ["Form.IsAnother"] = "true" })).StatusCode);
        await using var store = house.Store.AsSystem();
        Assert.Equal(21, await store.Employers.CountAsync());
    }

    [Fact]
    public async Task The_list_is_in_order_and_searched_by_a_piece_of_the_name()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (all, found, none) = (await coach.Page("/employers"), await coach.Page("/employers?q=rift+17"), await coach.Page("/employers?q=zzz"));

        Assert.Equal(20, all.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Bedrift 17", found.QuerySelector("tbody th")!.TextContent);
        Assert.NotNull(none.QuerySelector(".ff-empty a[href='/employers?q=']"));
        Assert.All([all, found, none], page => Assert.Empty(PageRules.Breaks(page)));
    }

    [Theory, OnBoth]
    public async Task With_whom_nobody_has_spoken_for_long_is_said_and_found(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (team, firm) = (house.Team, house.Team.Employers[4]);
        await using (var store = house.Store.AsSystem())
        {
            store.Add(Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm.Id, team.Coaches[1].Id, Some.Content("", team.Today.AddDays(-183)) with { With = ContactParty.Employer }, team.Today));
            await store.SaveChangesAsync();
        }
        var coach = await house.SignedIn(team.Coaches[0]);

        var (page, other, list, both) = (await coach.Page($"/employers/{firm.Id}"), await coach.Page($"/employers/{team.Employers[5].Id}"), await coach.Page("/employers?q=&dormant=true"), await coach.Page("/employers?q=&practice=true&dormant=true"));

        Assert.Contains("Ingen av oss har snakket med dem siden 14. september", page.QuerySelector("main .ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen av oss har snakket", other.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([firm.Name], list.QuerySelectorAll("tbody th").Select(name => name.TextContent));
        Assert.NotNull(both.QuerySelector(".ff-empty a[href='/employers?q=']"));
        Assert.All([page, list, both], drawn => Assert.Empty(PageRules.Breaks(drawn)));
    }

    [Theory, OnBoth]
    public async Task Every_coach_sees_the_employer_but_only_ones_own_people_there(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var path = $"/employers/{house.Team.Employers[0].Id}";
        await using (var store = house.Store.As(house.Team.Coaches[0]))
        {
            var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, house.Team.Coaches[0].Id, Some.Content("canary-visit"), Some.Day, house.Team.Employers[0].Id));
            await store.SaveChangesAsync();
        }
        var (own, other) = (await (await house.SignedIn(house.Team.Coaches[0])).Page(path), await (await house.SignedIn(house.Team.Coaches[1])).Page(path));

        Assert.Contains("Aino Berg", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("canary-visit", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bedrift 1", other.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Aino Berg", other.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", other.Body!.TextContent, StringComparison.Ordinal);
        Assert.All([own, other], page => Assert.Empty(PageRules.Breaks(page)));
    }

    [Theory, OnBoth]
    public async Task Two_at_once_are_both_shown_and_nothing_is_overwritten(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (one, other) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var path = $"/employers/{house.Team.Employers[0].Id}/edit";
        var (mine, theirs) = (await one.Page(path), await other.Page(path));
        await one.Send(path, mine, new() { ["Form.Name"] = "Bedrift 1", ["Form.Place"] = "Nord" });

        var conflict = await other.Send(path, theirs, new() { ["Form.Name"] = "Bedrift 1", ["Form.Place"] = "Sør" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal(["Nord", "Sør"], (await Visitor.Read(conflict)).QuerySelectorAll(".ff-errors tbody td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task An_invented_employer_is_not_here_and_a_name_is_needed()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/employers/{Some.NewId<Employer>()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get($"/employers/{Some.NewId<Employer>()}/edit")).StatusCode);
        var nameless = await coach.Post("/employers/new", new() { ["Form.Name"] = " ", ["Form.Phone"] = "22 22" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.StatusCode);
        Assert.Equal("22 22", (await Visitor.Read(nameless)).QuerySelector("#Form_Phone")!.GetAttribute("value"));
    }
}
