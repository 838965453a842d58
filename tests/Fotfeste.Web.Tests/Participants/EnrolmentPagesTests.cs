using System.Net;

namespace Fotfeste.Web.Tests;

public sealed class EnrolmentPagesTests
{
    [Theory, OnBoth]
    public async Task Back_needs_a_reason_and_the_form_keeps_what_was_chosen(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/phase";

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, new() { ["Phase"] = "second", ["From"] = "10.3.2026" })).StatusCode);
        var refused = await coach.Post(path, new() { ["Phase"] = "first", ["From"] = "16.3.2026" });
        var page = await Visitor.Read(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("#Reason", page.QuerySelector("[role=alert] a")!.GetAttribute("href"));
        Assert.True(page.QuerySelector("#Phase")!.HasAttribute("checked"));

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Post(path, new() { ["Phase"] = "first", ["From"] = "16.3.2026", ["Reason"] = "Ny retning" })).StatusCode);
        await using var store = house.Store.AsSystem();
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        Assert.Equal(["first", "second", "first"], enrolment.Phases.OrderBy(p => p.Days.From).Select(p => p.Code));
        Assert.Equal("Ny retning", enrolment.CurrentPhase!.Reason.Reveal());
    }

    [Theory, OnBoth]
    public async Task Two_at_once_are_both_shown_and_nothing_is_overwritten(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, leader) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader));
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/goal";
        var (first, second) = (await coach.Page(path), await leader.Page(path));

        Assert.Equal(HttpStatusCode.Redirect, (await coach.Send(path, first, Goal("Bakeri"))).StatusCode);
        var conflict = await leader.Send(path, second, Goal("Gartneri"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        var page = await Visitor.Read(conflict);
        Assert.Contains("Bakeri", page.QuerySelector(".ff-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gartneri", page.QuerySelector("#Goal")!.TextContent, StringComparison.Ordinal);
        await using (var store = house.Store.AsSystem()) Assert.Equal("Bakeri", (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).Goal.Reveal());

        Assert.Equal(HttpStatusCode.Redirect, (await leader.Send(path, page, Goal("Gartneri"))).StatusCode); // having seen both
        await using var after = house.Store.AsSystem();
        Assert.Equal("Gartneri", (await after.Enrolments.ById(house.Team.Enrolments[0].Id)).Goal.Reveal());
    }

    [Theory, OnBoth]
    public async Task Support_ends_with_reason_and_destination_and_may_begin_again(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var enrolment = house.Team.Enrolments[0].Id;

        var refused = await leader.Post($"/enrolments/{enrolment}/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "goal-reached", ["Destination"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post($"/enrolments/{enrolment}/end", new() { ["LastDay"] = "15.3.2026", ["Reason"] = "goal-reached", ["Destination"] = "work" })).StatusCode);
        var again = await leader.Post($"/enrolments/{enrolment}/again", new()
        {
            ["Form.GoalKind"] = "KeepJob", ["Form.FirstDay"] = "16.3.2026", ["Form.CoachId"] = house.Team.Coaches[1].Id.ToString(), ["Form.ContactEveryDays"] = "14", ["Form.UnitId"] = house.Team.North.Id.ToString(),
            ["Form.Occupation"] = "employed", ["Form.Income"] = "wage", ["Form.Registration"] = "Agreed",
        });

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await using var store = house.Store.As(house.Team.Coaches[1]);
        var both = await store.Enrolments.Of(house.Team.Participants[0].Id);
        Assert.Equal([GoalKind.KeepJob, GoalKind.Work], both.Select(e => e.GoalKind)); // the new coach sees the earlier spell too
    }

    [Fact]
    public async Task A_second_coach_gets_a_side_and_days_and_is_not_added_twice()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var path = $"/enrolments/{house.Team.Enrolments[0].Id}/team";
        var form = new Dictionary<string, string> { ["CoachId"] = house.Team.Coaches[1].Id.ToString(), ["Role"] = "EmployerSide", ["From"] = "16.3.2026" };

        Assert.Equal(HttpStatusCode.Redirect, (await leader.Post(path, form, "form:not([action*=End])")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.Post(path, form, "form:not([action*=End])")).StatusCode);

        Assert.Equal(2, (await leader.Page(path)).QuerySelectorAll("tbody tr").Length);
    }

    [Theory, OnBoth]
    public async Task How_to_reach_the_person_is_changed_by_who_supports_the_person_and_nobody_else(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (own, other) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]));
        var path = $"/participants/{house.Team.Participants[0].Id}/details";
        var page = await own.Page(path);
        var form = new Dictionary<string, string> { ["Name"] = "Aino Berg", ["Language"] = "fi", ["Phone"] = "00 00 00 02", ["Sex"] = "Woman" };

        Assert.Equal("canary-reach-1", page.QuerySelector("#Phone")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Send(path, await other.Page($"/participants/{house.Team.Participants[5].Id}/details"), form)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await own.Send(path, page, form)).StatusCode);
        Assert.Equal("00 00 00 02", (await own.Page(path)).QuerySelector("#Phone")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await own.Get($"/participants/{house.Team.Participants[20].Id}/details")).StatusCode); // only an open referral is in sight
    }

    static Dictionary<string, string> Goal(string goal) => new() { ["GoalKind"] = "Work", ["Goal"] = goal, ["ContactEveryDays"] = "14", ["Occupation"] = "none", ["Registration"] = "Agreed" };
}
