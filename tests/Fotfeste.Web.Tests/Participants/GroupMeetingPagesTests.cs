using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class GroupMeetingPagesTests
{
    [Theory, OnBoth]
    public async Task Nobody_is_named_until_the_person_has_agreed_with_day_and_words(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, referral) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Referrals[0]);
        var meeting = await PlanAsync(coach);
        var before = await coach.Page(meeting);
        Assert.Empty(PageRules.Breaks(before));
        Assert.Contains(referral.Code, RowsOf(before), StringComparison.Ordinal);
        foreach (var page in (IDocument[])[before, await coach.Page($"{meeting}/{referral.Id}")])
        {
            Assert.DoesNotContain("Uma", page.DocumentElement.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Uma Ny", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("canary", before.DocumentElement.OuterHtml, StringComparison.Ordinal); // the wish is the person's own

        var agreement = $"/referrals/{referral.Id}/agreement";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post(agreement, new() { ["AgreedOn"] = "16.3.2026", ["Agreed"] = "" })).StatusCode);
        await coach.Post(agreement, new() { ["AgreedOn"] = "16.3.2026", ["Agreed"] = "Fornavnet mitt, til NAV" });

        Assert.Contains("Uma Ny", RowsOf(await coach.Page(meeting)), StringComparison.Ordinal);
        Assert.Contains("Fornavnet mitt, til NAV", (await coach.Page($"/referrals/{referral.Id}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await coach.Post(agreement, [], "form[action*=TakeBack]");
        Assert.DoesNotContain("Uma", RowsOf(await coach.Page(meeting)), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task A_place_stands_in_the_minutes_and_leads_to_the_beginning_of_the_support(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, referral) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Referrals[0]);
        var meeting = await PlanAsync(coach);
        var page = await coach.Page($"{meeting}/{referral.Id}");
        var form = new Dictionary<string, string> { ["Answer"] = "Accept", ["Words"] = "En jobbspesialist" };

        var first = await coach.Send($"{meeting}/{referral.Id}", page, form);
        await coach.Send($"{meeting}/{referral.Id}", page, form); // sent twice

        Assert.Equal(meeting, first.Headers.Location!.OriginalString);
        var minutes = (await coach.Page(meeting)).QuerySelector("#minutes")!.ParentElement!;
        Assert.Contains("Får plass · En jobbspesialist", minutes.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/referrals/{referral.Id}/accept", minutes.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Har plass siden 16. mars 2026", (await coach.Page($"/referrals/{referral.Id}")).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(1, await store.GroupDecisions.CountAsync());
    }

    [Theory, OnBoth]
    public async Task To_wait_is_written_down_with_day_and_reason_and_declining_needs_another_offer(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (leader, referral) = (await house.SignedIn(house.Team.NorthLeader), house.Team.Referrals[0]);
        var meeting = await PlanAsync(leader);
        await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Wait", ["Until"] = "16.4.2026", ["Words"] = "Plass" });
        Assert.Contains("Venter · tas opp igjen 16. april 2026 · Plass", RowsOf(await leader.Page(meeting)), StringComparison.Ordinal);

        var refused = await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Decline", ["Reason"] = "moved", ["Words"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("#Words", (await Visitor.Read(refused)).QuerySelector("[role=alert] a")!.GetAttribute("href"));
        await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Decline", ["Reason"] = "moved", ["Words"] = "Jobbhuset" });

        await using var store = house.Store.AsSystem();
        var answered = await store.Referrals.ById(referral.Id);
        Assert.Equal((ReferralOutcome.Declined, "moved", "Jobbhuset"), (answered.Outcome, answered.Reason, answered.OtherOffer.Reveal()));
        Assert.Contains("Et annet tilbud passer bedre · Har flyttet · Jobbhuset", RowsOf(await leader.Page(meeting)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_meeting_there_is_an_agenda_and_nothing_to_answer_and_the_next_one_knows_place_and_people()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, referral) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Referrals[0]);
        var meeting = await PlanAsync(coach, "23.3.2026");

        var page = await coach.Page(meeting);

        Assert.Equal($"/referrals/{referral.Id}", page.QuerySelector("#agenda")!.ParentElement!.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Null((await coach.Page($"{meeting}/{referral.Id}")).QuerySelector("main form[method=post]"));
        var next = await coach.Page("/group-meetings/new");
        Assert.Equal("Rådhuset", next.QuerySelector("#Form_Place")!.GetAttribute("value"));
        Assert.Contains("NAV, DPS", next.QuerySelector("#Form_Present")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kommer", (await coach.Page("/group-meetings")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(referral.Code, (await coach.Page("/referrals")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal); // the key to the codes is inside the house
        await coach.Post($"{meeting}/edit", new() { ["Form.Day"] = "16.3.2026", ["Form.Place"] = "Biblioteket", ["Form.Present"] = "NAV" });
        Assert.Contains("Biblioteket", (await coach.Page(meeting)).QuerySelector(".ff-head")!.TextContent, StringComparison.Ordinal);
    }

    static string RowsOf(IDocument page) => string.Join(' ', page.QuerySelectorAll("tbody").Select(t => t.TextContent));

    static async Task<string> PlanAsync(Visitor visitor, string day = "16.3.2026")
    {
        var answer = await visitor.Post("/group-meetings/new", new() { ["Form.Day"] = day, ["Form.Place"] = "Rådhuset", ["Form.Present"] = "NAV, DPS" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
