using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What ends, answers, marks or rewords something is taken back a moment after, and everything is as it was.</summary>
public sealed class UndoneEndsTests
{
    [Theory, OnBoth]
    public async Task The_end_of_a_support_is_taken_back_with_all_that_ended_unless_somebody_changed_it_since(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, person) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}");
        Dictionary<string, string> end = new() { ["LastDay"] = "16.3.2026", ["Reason"] = "goal-reached", ["Destination"] = "work" };
        await coach.Post($"{person}/end", end);
        Assert.Equal(Some.Day, (await StoredAsync()).Support.Until);

        await UndoTests.UndoAsync(coach, await coach.Page(person));

        var again = await StoredAsync();
        Assert.Equal((null, null, null), (again.Support.Until, again.ExitReason, again.Destination));
        Assert.Equal([null, null], new[] { again.CurrentPhase!.Days.Until, again.Assignments.Single().Days.Until });
        await coach.Post($"{person}/end", end);
        var offered = await coach.Page(person);
        var leader = await house.SignedIn(house.Team.NorthLeader);
        await leader.SaveAsync($"{person}/goal", (await leader.Page($"{person}/goal")).Filled(("Goal", "Imens")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UndoTests.UndoAsync(coach, offered)).StatusCode);
        await VerifiedAsync(house);

        async Task<Enrolment> StoredAsync()
        {
            await using var store = house.Store.AsSystem();
            return await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        }
    }

    [Theory, OnBoth]
    public async Task A_support_that_ended_on_a_day_gone_by_is_out_of_sight_and_still_taken_back_by_who_ended_it_and_nobody_else(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, person, id) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}", house.Team.Enrolments[0].Id);
        await using (var store = house.Store.AsSystem())
        {
            var shared = await store.Enrolments.ById(id);
            shared.Assign(Some.NewId<CoachAssignment>(), house.Team.Coaches[1].Id, CoachRole.EmployerSide, DateRange.Open(new(2026, 3, 1)));
            store.Touch(shared);
            await store.SaveChangesAsync();
        }
        Assert.Equal("/participants", (await coach.Post($"{person}/end", new() { ["LastDay"] = "10.3.2026", ["Reason"] = "goal-reached", ["Destination"] = "work" })).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(person)).StatusCode);
        var offered = await coach.Page("/participants");
        Assert.NotNull(offered.QuerySelector(".ff-last form"));
        var (account, colleague) = (await house.AccountFor(house.Team.Coaches[1]), house.NewVisitor());
        colleague.Cookies.Add(house.Address, new Cookie("undo", coach.Cookies.GetCookies(house.Address)["undo"]!.Value));
        await colleague.Post("/sign-in", new() { ["Name"] = account.UserName!, ["Password"] = RunningHouse.Password });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UndoTests.UndoAsync(colleague, await colleague.Page("/participants"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get(person)).StatusCode); // it ended for both
        Assert.All((await StoredAsync()).Assignments, a => Assert.Equal(new DateOnly(2026, 3, 10), a.Days.Until));

        var undone = await UndoTests.UndoAsync(coach, offered);

        Assert.Equal(person, undone.Headers.Location!.OriginalString);
        foreach (var with in new[] { coach, colleague }) Assert.Equal(HttpStatusCode.OK, (await with.Get(person)).StatusCode);
        var again = await StoredAsync();
        Assert.Equal((null, null, null), (again.Support.Until, again.ExitReason, again.Destination));
        Assert.Equal([null, null, null], again.Assignments.Select(a => a.Days.Until).Append(again.CurrentPhase!.Days.Until));
        Assert.Equal("Ida Nord", (await house.TrailAsync()).Last(line => line.Subject == nameof(Enrolment) && line.Action == "changed").Actor);
        await VerifiedAsync(house);

        async Task<Enrolment> StoredAsync()
        {
            await using var store = house.Store.AsSystem();
            return await store.Enrolments.ById(id);
        }
    }

    [Theory, OnBoth]
    public async Task A_colleague_whom_a_coach_has_brought_in_is_not_brought_in_twice_and_is_taken_back(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, colleague, person) = (await house.SignedIn(house.Team.Coaches[0]), await house.SignedIn(house.Team.Coaches[1]), $"/enrolments/{house.Team.Enrolments[0].Id}");
        Dictionary<string, string> share = new() { ["CoachId"] = $"{house.Team.Coaches[1].Id}", ["Role"] = "EmployerSide", ["From"] = "16.3.2026" };
        var form = await coach.Page($"{person}/team");

        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await coach.Send($"{person}/team", form, share, "form[data-save]")).StatusCode); // the same form sent twice
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await coach.Post($"{person}/team", share, "form[data-save]")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await colleague.Get(person)).StatusCode);
        await UndoTests.UndoAsync(coach, await coach.Page(person));

        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Get(person)).StatusCode);
        await VerifiedAsync(house);
    }

    [Theory, OnBoth]
    public async Task The_end_of_a_job_is_taken_back_and_its_terms_last_as_they_did(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, path) = (await house.SignedIn(house.Team.Coaches[0]), $"/jobs/{house.Team.Jobs[0].Id}");
        await coach.Post($"{path}/terms", new() { ["Terms.Kind"] = "transition", ["Terms.Hours"] = "10", ["Terms.From"] = "17.3.2026", ["Terms.Until"] = "30.4.2026" });
        await coach.Post($"{path}/end", new() { ["LastDay"] = "16.3.2026", ["Reason"] = "term-over" });
        Assert.Equal((Some.Day, Some.Day), ((await StoredAsync()).Days.Until, (await StoredAsync()).Terms.Max(t => t.Days.Until)));

        await UndoTests.UndoAsync(coach, await coach.Page(path));

        var again = await StoredAsync();
        Assert.Equal((null, null), (again.Days.Until, again.EndReason));
        Assert.Equal([Some.Day, new DateOnly(2026, 4, 30)], again.Terms.OrderBy(t => t.Days.From).Select(t => t.Days.Until!.Value));
        await VerifiedAsync(house);

        async Task<EmploymentSpell> StoredAsync()
        {
            await using var store = house.Store.AsSystem();
            return await store.EmploymentSpells.ById(house.Team.Jobs[0].Id);
        }
    }

    [Theory, OnBoth]
    public async Task The_answer_to_a_referral_is_taken_back_whichever_it_was(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (leader, path) = (await house.SignedIn(house.Team.NorthLeader), $"/referrals/{house.Team.Referrals[0].Id}");

        await AnswerAsync([], "form[action*=Wait]", r => r.WaitingSince == Some.Day, r => r is { WaitingSince: null, IsOpen: true });
        await AnswerAsync([], "form[action*=NotNow]", r => r.Outcome == ReferralOutcome.NotNow, r => r is { Outcome: null, AnsweredOn: null });
        await AnswerAsync(new() { ["Reason"] = "moved", ["OtherOffer"] = "Jobbhuset" }, "form[action*=Decline]", r => r.Outcome == ReferralOutcome.Declined, r => r is { IsOpen: true, Reason: null, OtherOffer.IsEmpty: true });
        await leader.SaveAsync($"{path}/accept", (await leader.Page($"{path}/accept")).Filled());
        Assert.Equal(ReferralOutcome.Accepted, (await StoredAsync()).Outcome);
        await using var store = house.Store.AsSystem();
        Assert.Equal(21, await store.Enrolments.CountAsync());

        var gone = await UndoTests.UndoAsync(leader, await leader.Page("/"));

        Assert.Equal(path, gone.Headers.Location!.OriginalString); // not to the support, which is no more
        Assert.Equal((20, true), (await store.Enrolments.CountAsync(), (await StoredAsync()).IsOpen));
        Assert.Equal(WithdrawalReason.Undone, (await store.Withdrawals.SingleAsync()).Reason);
        Assert.Equal(HttpStatusCode.Redirect, (await leader.SaveAsync($"{path}/accept", (await leader.Page($"{path}/accept")).Filled())).StatusCode); // and may begin after all
        Assert.Equal(21, await store.Enrolments.CountAsync());
        await VerifiedAsync(house);

        async Task AnswerAsync(Dictionary<string, string> fields, string form, Func<Referral, bool> then, Func<Referral, bool> before)
        {
            await leader.Post(path, fields, form);
            Assert.True(then(await StoredAsync()));
            await UndoTests.UndoAsync(leader, await leader.Page(path));
            Assert.True(before(await StoredAsync()));
        }

        async Task<Referral> StoredAsync()
        {
            await using var own = house.Store.AsSystem();
            return await own.Referrals.ById(house.Team.Referrals[0].Id);
        }
    }

    [Theory, OnBoth]
    public async Task A_mark_that_something_was_handed_over_is_taken_back_and_nobody_is_told_so_any_more(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, person) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}");
        await coach.Post($"{person}/hand-over", new() { ["Receiver"] = "Feil kontor" }, "form[data-keep]");
        var next = await coach.Page(person);
        Assert.Contains("Feil kontor", next.QuerySelector("#story")!.TextContent, StringComparison.Ordinal);

        await UndoTests.UndoAsync(coach, next);

        foreach (var path in new[] { person, $"{person}/hand-over" }) Assert.DoesNotContain("Feil kontor", (await coach.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["added", "changed"], (await house.TrailAsync()).Where(line => line.Subject == nameof(HandedOver)).Select(line => line.Action));
        await VerifiedAsync(house);
    }

    [Theory, OnBoth]
    public async Task A_goal_says_what_it_said_before(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var (coach, person) = (await house.SignedIn(house.Team.Coaches[0]), $"/enrolments/{house.Team.Enrolments[0].Id}");
        await coach.SaveAsync($"{person}/goal", (await coach.Page($"{person}/goal")).Filled(("Goal", "Feil mål"), ("GoalKind", "KeepJob"), ("ChoseOn", "1.3.2026"), ("Choice", "Sa ja")));
        var saved = await coach.Page(person);
        Assert.Contains("Feil mål", saved.Body!.TextContent, StringComparison.Ordinal);

        await UndoTests.UndoAsync(coach, saved);

        await using var store = house.Store.AsSystem();
        var again = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        Assert.Equal(("canary-wishes-1", GoalKind.Work, null, ""), (again.Goal.Reveal(), again.GoalKind, again.ChoseOn, again.Choice.Reveal()));
        await VerifiedAsync(house);
    }

    static async Task VerifiedAsync(RunningHouse house)
    {
        await using var store = house.Store.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }
}
