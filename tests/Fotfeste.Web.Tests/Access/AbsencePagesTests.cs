using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class AbsencePagesTests
{
    [Theory, OnBoth]
    public async Task A_coach_registers_the_own_absence_and_the_deputy_has_the_people_at_once_and_no_longer(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (ida, odd) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var person = $"/enrolments/{house.Team.Enrolments[0].Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await odd.Get(person)).StatusCode);
        var form = await ida.Page("/absences/new");
        Assert.Empty(PageRules.Breaks(form));
        Assert.Equal(["Ingen", "Liv Leder", "Odd Nord"], form.QuerySelectorAll("#Deputy option").Select(o => o.TextContent));

        var answer = await ida.Send("/absences/new", form, Days(house.Team.Coaches[1], 0, 3));

        Assert.Equal("/absences", answer.Headers.Location?.OriginalString);
        Assert.Contains("Odd Nord", (await ida.Page("/absences")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Odd Nord hjelper så lenge", (await ida.Page(person)).QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Du er stedfortreder", (await odd.Page(person)).QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        var today = await odd.Page("/");
        Assert.Empty(PageRules.Breaks(today));
        Assert.Equal(10, today.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(5, today.QuerySelectorAll("tbody .ff-phase").Count(p => p.TextContent == "Stedfortreder for Ida Nord"));
        house.Store.Clock.Day = Some.Day.AddDays(4);
        Assert.Equal(HttpStatusCode.NotFound, (await (await house.SignedIn(house.Team.Coaches[1])).Get(person)).StatusCode);
        Assert.Empty(house.Faults.Lines);
    }

    [Fact]
    public async Task A_leader_registers_for_the_unit_changes_the_days_and_says_back_today()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (leader, ida) = (await house.SignedIn(house.Team.NorthLeader), house.Team.Coaches[0]);
        Assert.Equal(["Liv Leder", "Ida Nord", "Odd Nord"], (await leader.Page("/absences")).QuerySelectorAll("#staff option").Select(o => o.TextContent));
        await leader.Post($"/absences/new?staff={ida.Id}", Days(null, -1, 3));
        var list = await leader.Page("/absences");
        Assert.Empty(PageRules.Breaks(list));
        Assert.Contains("Ingen er stedfortreder", list.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var page = list.QuerySelector("tbody a")!.GetAttribute("href")!;
        Assert.Empty(PageRules.Breaks(await leader.Page(page)));

        await leader.Post(page, Days(house.Team.Coaches[1], -1, 5));
        Assert.Contains("Odd Nord", (await leader.Page("/absences")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        await leader.Post(page, [], "form[action*=Back]");

        Assert.Empty((await leader.Page("/absences")).QuerySelectorAll("tbody tr"));
        await using var store = house.Store.AsSystem();
        Assert.Equal(Some.Day.AddDays(-1), Assert.Single(store.Absences).Days.Until);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_on_the_form_and_a_foreign_coach_is_not_here()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var refused = await leader.Post($"/absences/new?staff={house.Team.Coaches[0].Id}", Days(house.Team.Coaches[2], 0, 3));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("samme enhet", (await Visitor.Read(refused)).QuerySelector("#Deputy-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get($"/absences/new?staff={house.Team.Coaches[2].Id}")).StatusCode);
    }

    [Fact]
    public async Task A_registration_can_be_undone()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var ida = await house.SignedIn(house.Team.Coaches[0]);
        await ida.Post("/absences/new", Days(null, 0, 3));

        var token = (await ida.Page("/absences")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Back", "/absences")]);
        await ida.Http.PostAsync(new Uri("/undo", UriKind.Relative), body);

        Assert.Empty((await ida.Page("/absences")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_leaders_deputy_picks_that_role_and_the_frame_says_so()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (leader, odd) = (await house.SignedIn(house.Team.NorthLeader), await house.SignedIn(house.Team.Coaches[1]));
        await leader.Post("/absences/new", Days(house.Team.Coaches[1], 0, 3));

        var pick = await odd.Page("/account/role");
        var choice = pick.QuerySelectorAll(".ff-pick label").Single(l => l.TextContent.Contains("Liv Leder", StringComparison.Ordinal));
        await odd.Post("/account/role", new() { ["Role"] = choice.QuerySelector("input")!.GetAttribute("value")! });

        var today = await odd.Page("/");
        Assert.Equal("Teamleder i Nord, stedfortreder for Liv Leder", today.QuerySelector(".ff-who .ff-muted")!.TextContent.Split(" · ")[0]);
        Assert.Contains("Liv Leder er borte", today.QuerySelector(".ff-note")!.TextContent, StringComparison.Ordinal);
        house.Store.Clock.Day = Some.Day.AddDays(4);
        var after = await house.SignedIn(house.Team.Coaches[1]);
        after.Cookies.Add(after.Http.BaseAddress!, new Cookie("role", choice.QuerySelector("input")!.GetAttribute("value")));
        Assert.StartsWith("Jobbspesialist", (await after.Page("/")).QuerySelector(".ff-who .ff-muted")!.TextContent, StringComparison.Ordinal);
    }

    static Dictionary<string, string> Days(StaffMember? deputy, int from, int until) => new()
    {
        ["From"] = $"{Some.Day.AddDays(from):dd.MM.yyyy}", ["Until"] = $"{Some.Day.AddDays(until):dd.MM.yyyy}", ["Deputy"] = deputy?.Id.ToString() ?? "",
    };
}
