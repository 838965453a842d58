using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class ReferralPagesTests
{
    [Theory, OnBoth]
    public async Task Somebody_is_referred_once_however_often_the_form_is_sent(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var page = await coach.Page("/participants/new");
        var form = new Dictionary<string, string> { ["Name"] = "Signe Sol", ["Phone"] = "00 00 00 01", ["Wish"] = "Jobbe med dyr", ["Source"] = "self", ["Language"] = "nb" };

        var first = await coach.Send("/participants/new", page, form);
        var again = await coach.Send("/participants/new", page, form);

        Assert.Equal(first.Headers.Location, again.Headers.Location);
        var referral = await coach.Page(first.Headers.Location!.OriginalString);
        Assert.Equal("Signe Sol", referral.QuerySelector("h1")!.TextContent);
        Assert.Equal("Jobbe med dyr", referral.QuerySelector("blockquote")!.TextContent);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.Participants.CountAsync(p => p.Name == "Signe Sol"));
    }

    [Fact]
    public async Task Nine_fields_at_most_are_asked()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var page = await coach.Page("/participants/new");

        Assert.InRange(page.QuerySelectorAll("main form[method=post] :is(input:not([type=hidden]), select, textarea)").Length, 2, 9);
    }

    [Theory]
    [InlineData("Aino Bergh", true)]
    [InlineData("Ylva Lie", false)]
    public async Task Possible_duplicates_are_shown_only_among_those_in_sight(string name, bool asked)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var answer = await coach.Post("/participants/new", new() { ["Name"] = name, ["Source"] = "self", ["Language"] = "nb" });

        Assert.Equal(asked ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Redirect, answer.StatusCode);
        if (!asked) return;
        var page = await Visitor.Read(answer);
        Assert.Equal("Aino Berg", page.QuerySelector("#alike + ul a")!.TextContent);
        Assert.Equal(name, page.QuerySelector("#Name")!.GetAttribute("value"));
        var second = await coach.Send("/participants/new", page, new() { ["Name"] = name, ["Source"] = "self", ["Language"] = "nb", ["SomebodyElse"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
    }

    [Theory, OnBoth]
    public async Task A_referral_waits_is_declined_with_another_offer_or_rests_with_the_door_open(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        var path = $"/referrals/{house.Team.Referrals[0].Id}";

        await leader.Post(path, [], "form[action*=Wait]");
        Assert.Contains("På venteliste i 1 dag", (await leader.Page("/referrals")).Body!.TextContent, StringComparison.Ordinal);

        var refused = await leader.Post(path, new() { ["Reason"] = "", ["OtherOffer"] = "Kurs" }, "form[action*=Decline]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var back = await Visitor.Read(refused);
        Assert.Equal("Kurs", back.QuerySelector("#OtherOffer")!.GetAttribute("value"));
        Assert.Equal("#Reason", back.QuerySelector("[role=alert] a")!.GetAttribute("href"));

        await leader.Post(path, [], "form[action*=NotNow]");
        await leader.Post(path, [], "form[action*=Again]");
        Assert.NotNull((await leader.Page(path)).QuerySelector("a[href$=accept]"));
    }

    [Theory, OnBoth]
    public async Task Accepting_begins_the_support_in_the_first_phase_with_the_coach_and_the_persons_own_goal(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var path = $"/referrals/{house.Team.Referrals[0].Id}/accept";
        var page = await coach.Page(path);
        Assert.Equal("canary-wishes-Uma Ny", page.QuerySelector("#Form_Goal")!.TextContent.Trim());

        var answer = await coach.Send(path, page, new()
        {
            ["Form.GoalKind"] = "Work", ["Form.Goal"] = "Bli kokk", ["Form.FirstDay"] = "16.3.2026", ["Form.CoachId"] = house.Team.Coaches[0].Id.ToString(), ["Form.ContactEveryDays"] = "7",
            ["Form.Occupation"] = "job-seeking", ["Form.Income"] = "social-assistance", ["Form.ChoseOn"] = "16.3.2026", ["Form.Choice"] = "Har hørt om kurset også", ["Form.Registration"] = "Agreed",
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var store = house.Store.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(Id<Enrolment>.Parse(answer.Headers.Location!.OriginalString.Split('/')[^1], null));
        Assert.Equal(("Bli kokk", 7, Registration.Agreed, "first"), (enrolment.Goal.Reveal(), enrolment.ContactEveryDays, enrolment.Registration, enrolment.CurrentPhase!.Code));
        Assert.Equal(house.Team.Coaches[0].Id, Assert.Single(enrolment.Assignments).CoachId);
        Assert.Equal((Some.Day, "Har hørt om kurset også"), (enrolment.ChoseOn!.Value, enrolment.Choice.Reveal()));
        Assert.Contains("Har hørt om kurset også", (await coach.Page(answer.Headers.Location!.OriginalString + "/goal")).QuerySelector("#Choice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("social-assistance", Assert.Single(await store.Incomes.Of(enrolment.Id)).Source);
        Assert.Equal("Uma Ny", (await coach.Page(answer.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_referral_of_another_unit_and_an_invented_one_are_equally_not_here()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var (foreign, invented) = (await coach.Get($"/referrals/{house.Team.Referrals[1].Id}"), await coach.Get($"/referrals/{Some.NewId<Referral>()}"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.StatusCode, invented.StatusCode));
        Assert.Equal(await foreign.Content.ReadAsStringAsync(), await invented.Content.ReadAsStringAsync());
    }
}
