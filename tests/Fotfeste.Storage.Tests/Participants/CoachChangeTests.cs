using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class CoachChangeTests
{
    [Theory, OnBoth]
    public async Task The_old_coach_loses_the_person_the_day_before_and_the_new_one_has_it_that_day_and_not_before(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        var day = Some.Day.AddDays(3);
        await PassOnAsync(house, ida, odd, day);

        foreach (var (at, own, others) in new[] { (2, 5, 5), (3, 4, 6), (30, 4, 6) })
        {
            house.Clock.Day = Some.Day.AddDays(at);
            await using var first = house.As(ida);
            await using var second = house.As(odd);
            Assert.Equal((at, own, others), (at, await first.Enrolments.CountAsync(), await second.Enrolments.CountAsync()));
        }
        await using var reader = house.As(odd);
        var change = Assert.Single(await reader.CoachChanges.Of(house.Team.Enrolments[0].Id));
        Assert.Equal(("Odd kommer", day), (change.Note.Reveal(), change.Day));
    }

    [Theory, OnBoth]
    public async Task Only_a_leader_of_the_unit_decides(Engine engine)
    {
        await using var house = await TestStore.On(engine);

        await Assert.ThrowsAsync<NotHere>(() => PassOnAsync(house, house.Team.Coaches[0], house.Team.Coaches[1], Some.Day, by: house.Team.Coaches[0]));
        await Assert.ThrowsAsync<NotHere>(() => PassOnAsync(house, house.Team.Coaches[0], house.Team.Coaches[1], Some.Day, by: house.Team.SouthLeader));
    }

    [Theory, OnBoth]
    public async Task Those_without_a_coach_and_those_of_one_are_counted_and_named_with_who_else_is_there(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await using (var store = house.As(house.Team.NorthLeader))
        {
            var (alone, shared) = (await store.Enrolments.ById(house.Team.Enrolments[0].Id), await store.Enrolments.ById(house.Team.Enrolments[1].Id));
            alone.EndAssignment(alone.Assignments[0].Id, Some.Day.AddDays(-1));
            shared.Assign(Some.NewId<CoachAssignment>(), odd.Id, CoachRole.EmployerSide, DateRange.Open(Some.Day));
            store.Touch(alone);
            store.Touch(shared);
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        Assert.Equal(1, await leader.CountWithoutCoach());
        Assert.Equal(["Aino Berg"], (await leader.PeopleOf(null, 10)).Select(p => p.Name));
        Assert.Equal(["Bjørk Dal: Odd Nord", "Cato Eng: ", "Dagny Foss: ", "Eskil Hagen: "], (await leader.PeopleOf(ida.Id, 10)).Select(p => $"{p.Name}: {string.Join(", ", p.Others)}"));
        Assert.Equal(["Ida Nord 4", "Odd Nord 6"], (await leader.CoachesWithPeople()).Select(c => $"{c.Name} {c.People}"));
        Assert.Equal(["Ida Nord", "Odd Nord"], (await leader.CoachesOn(Some.Day)).Select(c => c.Name));
    }

    [Theory, OnBoth]
    public async Task What_each_carries_is_counted_on_the_day_with_posts_and_bounds(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await PassOnAsync(house, ida, odd, Some.Day.AddDays(3));
        await using (var store = house.As(house.Team.NorthLeader))
        {
            store.Add(new FteShare(Some.NewId<FteShare>(), ida, house.Team.Programme.Id, house.Team.North.Id, 50, DateRange.Open(Some.Day)));
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        async Task<IEnumerable<string>> OnAsync(int days) => (await leader.LoadOf([ida.Id, odd.Id], [house.Team.Programme.Id], Some.Day.AddDays(days))).Select(l => $"{l.Load.Participants} on {l.Load.FtePercent}");
        Assert.Equal(["5 on 50", "5 on 0"], await OnAsync(2));
        Assert.Equal(["4 on 50", "6 on 0"], await OnAsync(3));
    }

    [Theory, OnBoth]
    public async Task Under_protected_identity_the_named_leader_alone_passes_on_and_knows_who_may_take_over(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, person) = (house.Team.Coaches[0], house.Team.Enrolments[0].Id);
        var one = await ProtectedPerson.In(house);
        await one.ProtectAsync(house);

        await using var named = one.AsLeader(house);
        var coaches = await named.NamedCoaches([person, house.Team.Enrolments[1].Id]);
        Assert.Equal([ida.Id], Assert.Single(coaches).Value);
        Assert.Contains(person, (await named.PeopleOf(ida.Id, 10)).Select(p => p.Id));
        await using var other = house.As(house.Team.NorthLeader);
        Assert.Empty(await other.NamedCoaches([person]));
        Assert.DoesNotContain(person, (await other.PeopleOf(ida.Id, 10)).Select(p => p.Id));
        Assert.Contains("Ida Nord 4", (await other.CoachesWithPeople()).Select(c => $"{c.Name} {c.People}"));
        Assert.DoesNotContain(person, (await other.AwayToday(9)).First.SelectMany(a => a.People).Select(p => p.Id));
    }

    static async Task PassOnAsync(TestStore house, StaffMember from, StaffMember to, DateOnly day, StaffMember? by = null)
    {
        await using var store = house.As(by ?? house.Team.NorthLeader);
        var enrolment = (await house.As(house.Team.NorthLeader).Enrolments.WithAssignments([house.Team.Enrolments[0].Id])).Single();
        if (by is null) enrolment = (await store.Enrolments.WithAssignments([enrolment.Id])).Single();
        store.Add(CoachChange.Decide(Some.NewId<CoachChange>(), enrolment, from.Id, to.Id, day, "Odd kommer", Some.NewId<CoachChange>(), store.Actor.StaffId, store.Now, Some.Day));
        await store.SaveChangesAsync();
    }
}
