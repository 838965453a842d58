using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>The group's answer and what whoever referred was told are taken back a moment after, and the trail keeps them.</summary>
public sealed class IntakeUndoTests
{
    [Theory, OnBoth]
    public async Task The_groups_answer_is_taken_back_and_the_referral_is_on_the_agenda_as_it_was(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (leader, referral) = (await house.SignedIn(house.Team.NorthLeader), house.Team.Referrals[0]);
        var meeting = await PlanAsync(leader);
        await leader.Post($"/referrals/{referral.Id}", [], "form[action*=Wait]");
        await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Decline", ["Reason"] = "moved", ["Words"] = "Jobbhuset" });
        var answered = await leader.Page(meeting);
        Assert.NotNull(answered.QuerySelector("#minutes"));

        var answer = await UndoTests.UndoAsync(leader, answered);

        Assert.Equal(meeting, answer.Headers.Location!.OriginalString);
        var after = await leader.Page(meeting);
        Assert.Null(after.QuerySelector("#minutes"));
        Assert.Contains(referral.Code, after.QuerySelector("#agenda")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Accept", ["Words"] = "En jobbspesialist" }); // answered again
        Assert.Contains("Får plass", (await leader.Page(meeting)).QuerySelector("#minutes")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal((GroupAnswer.Accept, false), await store.GroupDecisions.Select(d => new ValueTuple<GroupAnswer, bool>(d.Answer, d.IsWithdrawn)).SingleAsync());
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Fact]
    public async Task An_answer_is_not_taken_back_from_under_what_came_after_it_and_one_that_left_the_coachs_sight_is_the_leaders()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var (coach, leader, referral) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.NorthLeader), house.Team.Referrals[0]);
        var meeting = await PlanAsync(coach);
        await coach.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Wait", ["Words"] = "Plass" });
        var offered = await coach.Page(meeting);
        await leader.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Wait", ["Words"] = "Opplæring" });

        await UndoTests.UndoAsync(coach, offered);

        Assert.Contains("Opplæring", (await coach.Page(meeting)).QuerySelector("#minutes")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var declining = await house.SignedIn(house.Team.Coaches[1]);
        await declining.Post($"{meeting}/{referral.Id}", new() { ["Answer"] = "Decline", ["Reason"] = "moved", ["Words"] = "Jobbhuset" });
        Assert.Null((await declining.Page(meeting)).QuerySelector(".ff-last"));
    }

    [Theory, OnBoth]
    public async Task What_whoever_referred_was_told_is_taken_back_and_stands_in_the_trail_alone(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, referral) = (await house.SignedIn(house.Team.Coaches[0]), house.Team.Referrals[0]);
        var path = $"/referrals/{referral.Id}/paper";
        await coach.Post(path, new() { ["Status"] = "Received", ["Words"] = "Feil henvisning", ["PersonAgreed"] = "true" });
        var told = await coach.Page(path);
        Assert.Contains("Feil henvisning", told.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);

        await UndoTests.UndoAsync(coach, told);

        Assert.DoesNotContain("Feil henvisning", (await coach.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        await using var store = house.Store.AsSystem();
        Assert.Equal(0, await store.StatusNotes.CountAsync());
        Assert.Equal(["added", "changed"], (await house.TrailAsync()).Where(line => line.Subject == nameof(StatusNote)).Select(line => line.Action));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    static async Task<string> PlanAsync(Visitor visitor) =>
        (await visitor.Post("/group-meetings/new", new() { ["Form.Day"] = "16.3.2026", ["Form.Place"] = "Rådhuset", ["Form.Present"] = "NAV" })).Headers.Location!.OriginalString;
}
