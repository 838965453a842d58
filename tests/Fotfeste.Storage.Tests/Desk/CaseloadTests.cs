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
}
