using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class AuthorityTests
{
    static readonly DateOnly Today = Some.Day;

    [Theory, OnBoth]
    public async Task What_an_authority_decided_and_lets_wait_is_seen_with_the_support(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await WrittenAsync(house);

        foreach (var who in new[] { team.Coaches[0], team.NorthLeader })
        {
            await using var store = house.As(who);
            var decision = Assert.Single(await store.AuthorityDecisions.Of(team.Enrolments[0].Id));
            Assert.Equal(("NAV", "Tilskudd", Today.AddDays(-1)), (decision.Authority.Reveal(), decision.What.Reveal(), decision.Days.Until!.Value));
            var (waiting, name) = Assert.Single(await store.UnansweredWithNames(0, 50));
            Assert.Equal(("Aino Berg", "Nytt vedtak", 10), (name, waiting.What.Reveal(), waiting.DaysOn(Today)));
        }
        foreach (var who in new[] { team.Coaches[1], team.SouthLeader, team.Administrator, team.Evaluator })
        {
            await using var store = house.As(who);
            Assert.Empty(await store.AuthorityDecisions.ToListAsync());
            Assert.Empty(await store.WaitingFor.ToListAsync());
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_lapsed_decision_asks_on_the_row_and_the_support_runs_on(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await WrittenAsync(house);

        await using var store = house.As(house.Team.Coaches[0]);
        var rows = await store.Running();

        Assert.Equal(5, rows.Count);
        var row = rows.Single(r => r.Id == house.Team.Enrolments[0].Id);
        Assert.Equal("Tilskudd", row.Decision!.What.Reveal());
        Assert.Contains(new Need(NeedKind.DecisionEnding, Today.AddDays(-1), 1, null), row.Facts(Some.Shelf, Today).NeedsOn(Today));
        Assert.All(rows.Where(r => r.Id != row.Id), r => Assert.Null(r.Decision));
    }

    [Theory, OnBoth]
    public async Task What_was_withdrawn_is_seen_nowhere_and_not_written_again(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (decision, waiting) = await WrittenAsync(house);
        await using (var store = house.As(house.Team.Coaches[0]))
        {
            (await store.AuthorityDecisions.ById(decision)).Withdraw();
            (await store.WaitingFor.ById(waiting)).Withdraw();
            await store.SaveChangesAsync();
        }

        await using var later = house.As(house.Team.Coaches[0]);
        Assert.Empty(await later.AuthorityDecisions.Of(house.Team.Enrolments[0].Id));
        Assert.Empty(await later.Unanswered());
        Assert.True(await later.HasDecision(decision) && await later.HasWaiting(waiting));
        await Assert.ThrowsAsync<NotHere>(() => later.AuthorityDecisions.ById(decision));
    }

    static async Task<(Id<AuthorityDecision> Decision, Id<WaitingFor> Waiting)> WrittenAsync(TestStore house)
    {
        await using var store = house.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        var decision = AuthorityDecision.Record(Some.NewId<AuthorityDecision>(), enrolment, "NAV", "Tilskudd", new(Today.AddDays(-100), Today.AddDays(-1)), 42);
        var waiting = WaitingFor.Begin(Some.NewId<WaitingFor>(), enrolment, "NAV", "Nytt vedtak", Today.AddDays(-9), Today);
        store.AddRange(decision, waiting);
        await store.SaveChangesAsync();
        return (decision.Id, waiting.Id);
    }
}
