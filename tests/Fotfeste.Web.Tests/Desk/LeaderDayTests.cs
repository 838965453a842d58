
namespace Fotfeste.Web.Tests;

/// <summary>The leader's Today: who has no coach, who is away, what the posts carry; nobody is ranked.</summary>
public sealed class LeaderDayTests
{
    [Theory, OnBoth]
    public async Task A_leader_sees_who_has_no_coach_and_who_is_away_with_what_is_due_and_where_to_go_from_there(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        house.Store.Clock.Day = Some.Day.AddDays(10);
        await using (var store = house.Store.AsSystem())
        {
            var alone = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            alone.EndAssignment(alone.Assignments[0].Id, Some.Day);
            store.Touch(alone);
            store.Add(Absence.Register(Some.NewId<Absence>(), house.Team.Coaches[1], new(Some.Day.AddDays(9), Some.Day.AddDays(12)), null, new(house.Team.Roles, house.Team.Units, []), Some.Day));
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var today = await leader.Page("/");

        Assert.Empty(PageRules.Breaks(today));
        Assert.Equal("Uten oppfølging 1", today.QuerySelector("#uncovered")!.TextContent);
        Assert.Equal("/pass-on", today.QuerySelector("#uncovered ~ p a")!.GetAttribute("href"));
        var away = today.QuerySelector("#away ~ ul li")!;
        Assert.Contains("Odd Nord – Ingen er stedfortreder", away.TextContent, StringComparison.Ordinal);
        Assert.Contains("5 deltakere · 5 av dem trenger kontakt nå", away.TextContent, StringComparison.Ordinal);
        Assert.Equal([$"/pass-on?from={house.Team.Coaches[1].Id}"], away.QuerySelectorAll("a[href^='/pass-on']").Select(a => a.GetAttribute("href")));
        Assert.Contains("Håkon Nygård", today.QuerySelector("#needs ~ ul")!.TextContent, StringComparison.Ordinal); // of who is away, at once
        Assert.DoesNotContain("Bjørk Dal", today.QuerySelector("#needs ~ ul")!.TextContent, StringComparison.Ordinal); // the own coach is told first
    }

    [Theory, OnBoth]
    public async Task A_source_that_used_to_send_and_has_stopped_comes_to_the_leader_unasked(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await using (var store = house.Store.AsSystem())
        {
            foreach (var back in new[] { 90, 100, 110, 120 })
            {
                var person = Some.Participant($"Ny {back}", house.Team.Organisation.Id);
                store.AddRange(person, Referral.Receive(Some.NewId<Referral>(), person, house.Team.North.Id, "psychiatry", Some.Day.AddDays(-back), null, null, null, null, Some.Day));
            }
            await store.SaveChangesAsync();
        }

        var (leader, coach) = (await (await house.SignedIn(house.Team.NorthLeader)).Page("/"), await (await house.SignedIn(house.Team.Coaches[0])).Page("/"));

        Assert.Contains("90 dager. Vanligvis går det 10 dager", leader.QuerySelector("#silent ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/referrals/months", leader.QuerySelector("#silent ~ p a")!.GetAttribute("href"));
        Assert.Null(coach.QuerySelector("#silent"));
    }

    [Fact]
    public async Task A_coach_meets_none_of_it()
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        var coach = await house.SignedIn(house.Team.Coaches[0]);

        var today = await coach.Page("/");

        Assert.Null(today.QuerySelector("#uncovered"));
        Assert.Null(today.QuerySelector("#load"));
    }

    [Theory, OnBoth]
    public async Task The_load_is_told_by_phase_and_newness_against_the_bounds_and_names_no_coach(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        await using (var store = house.Store.AsSystem())
        {
            var newcomer = Participant.Register(Some.NewId<Participant>(), house.Team.Organisation.Id, "Ny Her", isCode: false, "nb");
            store.AddRange(newcomer, Enrolment.Begin(Some.NewId<Enrolment>(), newcomer, house.Team.North.Id, house.Team.Programme.Id, Some.Method, Some.NewId<PhaseSpell>(), Some.Day.AddDays(-89)));
            foreach (var id in house.Team.Enrolments.Take(3).Select(e => e.Id))
            {
                var further = await store.Enrolments.ById(id);
                further.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", Some.Day.AddDays(-5), null, Some.Day);
                store.AddRange(further.Phases.Where(p => p.Code == "second"));
                store.Touch(further);
            }
            store.Add(new FteShare(Some.NewId<FteShare>(), house.Team.Coaches[0], house.Team.Programme.Id, house.Team.North.Id, 40, DateRange.Open(Some.Day)));
            await store.SaveChangesAsync();
        }
        var leader = await house.SignedIn(house.Team.NorthLeader);

        var load = (await leader.Page("/")).QuerySelector("#load")!.ParentElement!.TextContent;

        foreach (var said in new[] { "27,5 per årsverk", "First: 8 · 20 per årsverk", "Second: 3 · 7,5 per årsverk", "Nye siste 90 dager: 1 · 2,5 per årsverk" }) Assert.Contains(said, load, StringComparison.Ordinal);
        Assert.DoesNotContain("Ida", load, StringComparison.Ordinal);
    }
}
