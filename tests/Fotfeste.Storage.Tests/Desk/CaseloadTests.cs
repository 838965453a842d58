using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class CaseloadTests
{
    [Theory, OnBoth]
    public async Task A_row_tells_phase_goal_job_last_contact_and_next_step(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using (var store = house.As(coach))
        {
            var own = await store.Enrolments.ById(enrolment.Id);
            store.Add(Contact.Log(Some.NewId<Contact>(), own, coach.Id, Some.Content(day: Some.Day.AddDays(-2)) with { NextStep = Sealed.Of("Ring bakeriet"), NextOn = Some.Day.AddDays(5) }, Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), own, coach.Id, Some.Content(day: Some.Day.AddDays(-1)) with { Met = false, NextStep = Sealed.Of("Prøv igjen"), NextOn = null }, Some.Day));
            await store.SaveChangesAsync();
        }

        await using var reader = house.As(coach);
        var rows = await reader.Running();

        Assert.Equal(["Aino Berg", "Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen"], rows.Select(r => r.Name));
        var aino = rows[0];
        Assert.Equal(("first", Some.Day.AddDays(-100), "canary-wishes-1"), (aino.Phase?.Code, aino.Phase?.Days.From, aino.Goal.Reveal()));
        Assert.Equal((Some.Day.AddDays(-1), Some.Day.AddDays(-2), "Prøv igjen", null), (aino.LastContact, aino.LastMet, aino.NextStep.Reveal(), aino.NextOn));
        Assert.Equal(("Bedrift 1", "permanent", new Hours(20)), (aino.Job?.Employer, aino.Job?.Form, aino.Job?.Hours));
        Assert.Equal([coach.Id], aino.Coaches);
        Assert.Contains(enrolment.Id.ToString(), reader.Seen.ToString(), StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task Ended_support_is_in_all_but_not_in_running_and_a_leader_sees_the_unit(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.As(house.Team.Coaches[0]))
        {
            (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day);
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        Assert.Equal(9, (await leader.Running()).Count);
        Assert.Equal(10, (await leader.All()).Count);
    }

    [Theory, OnBoth]
    public async Task A_long_list_comes_page_by_page_in_the_order_asked_for(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.As(house.Team.Coaches[0]))
        {
            var cato = await store.Enrolments.ById(house.Team.Enrolments[2].Id);
            store.Add(Contact.Log(Some.NewId<Contact>(), cato, house.Team.Coaches[0].Id, Some.Content(day: Some.Day), Some.Day));
            store.Add(Contact.Log(Some.NewId<Contact>(), cato, house.Team.Coaches[0].Id, Some.Content(day: Some.Day) with { Met = false }, Some.Day));
            (await store.Enrolments.ById(house.Team.Enrolments[0].Id)).End(Some.Day.AddDays(-1), "goal-reached", "work", Some.Day);
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        var (first, second) = (await leader.Page(true, CaseloadOrder.Name, 0, 4), await leader.Page(true, CaseloadOrder.Name, 4, 4));
        var (ago, ended) = (await leader.Page(true, CaseloadOrder.LongestAgo, 0, 100), await leader.Page(false, CaseloadOrder.Newest, 0, 100));

        Assert.Equal((9, 1), await leader.Counted());
        Assert.Equal(["Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen"], first.Select(r => r.Name));
        Assert.Equal(["Freyja Lind", "Gro Moen", "Håkon Nygård", "Ingrid Øye"], second.Select(r => r.Name));
        Assert.Equal("Cato Eng", ago[^1].Name); // met today; the others a week ago, and among them the name decides
        Assert.Equal("Bjørk Dal", ago[0].Name);
        Assert.Equal(["Aino Berg"], ended.Select(r => r.Name));
    }

    [Theory, OnBoth]
    public async Task A_page_holds_nobody_who_is_out_of_sight(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        await using var evaluator = house.As(house.Team.Evaluator);

        Assert.Equal(["Aino Berg", "Bjørk Dal", "Cato Eng", "Dagny Foss", "Eskil Hagen"], (await coach.Page(true, CaseloadOrder.Newest, 0, 100)).Select(r => r.Name));
        Assert.Empty(await evaluator.Page(true, CaseloadOrder.Name, 0, 100));
        Assert.Equal((0, 0), await evaluator.Counted());
    }
}
