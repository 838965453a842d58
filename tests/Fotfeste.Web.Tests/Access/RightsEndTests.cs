using System.Net;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>What ended is over on the very next request.</summary>
public sealed class RightsEndTests
{
    [Theory, OnBoth]
    public async Task An_assignment_that_ended_takes_the_person_and_the_write_with_it(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var coach = await house.SignedIn(house.Team.Coaches[0]);
        var place = $"/enrolments/{house.Team.Enrolments[0].Id}";
        var form = await coach.Page($"{place}/goal");
        Assert.Equal(HttpStatusCode.OK, (await coach.Get(place)).StatusCode);

        await using (var store = house.Store.AsSystem())
        {
            var enrolment = await store.Enrolments.Include(e => e.Assignments).SingleAsync(e => e.Id == house.Team.Enrolments[0].Id);
            enrolment.EndAssignment(enrolment.Assignments[0].Id, house.Store.Clock.Day.AddDays(-1));
            store.Touch(enrolment);
            await store.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await coach.Get(place)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.Send($"{place}/goal", form, new() { ["GoalKind"] = "Work", ["Goal"] = "noe annet", ["ContactEveryDays"] = "14", ["Occupation"] = "undisclosed", ["Registration"] = "Consented" })).StatusCode);
        Assert.DoesNotContain("Aino Berg", await (await coach.Get("/participants")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await coach.Get($"/enrolments/{house.Team.Enrolments[1].Id}")).StatusCode);
    }

    [Theory, OnBoth]
    public async Task An_assignment_that_began_today_opens_the_person(Engine engine)
    {
        await using var house = await RunningHouse.On(engine);
        var deputy = await house.SignedIn(house.Team.Coaches[1]);
        var place = $"/enrolments/{house.Team.Enrolments[0].Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Get(place)).StatusCode);

        await using (var store = house.Store.AsSystem())
        {
            var enrolment = await store.Enrolments.Include(e => e.Assignments).SingleAsync(e => e.Id == house.Team.Enrolments[0].Id);
            enrolment.Assign(Some.NewId<CoachAssignment>(), house.Team.Coaches[1].Id, CoachRole.Whole, new(house.Store.Clock.Day, house.Store.Clock.Day));
            store.Touch(enrolment);
            await store.SaveChangesAsync();
        }

        Assert.Equal(HttpStatusCode.OK, (await deputy.Get(place)).StatusCode);
    }
}
