namespace Fotfeste.Storage.Tests;

public sealed class LeaderQueriesTests
{
    [Theory, OnBoth]
    public async Task Who_is_away_comes_with_the_own_people_and_those_whom_nobody_stands_in_for_first(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd, leader) = (house.Team.Coaches[0], house.Team.Coaches[1], house.Team.NorthLeader);
        await using (var store = house.As(leader))
        {
            var rota = new Rota(house.Team.Roles, house.Team.Units, []);
            store.Add(Absence.Register(Some.NewId<Absence>(), ida, new(Some.Day, Some.Day.AddDays(3)), leader.Id, rota, Some.Day));
            store.Add(Absence.Register(Some.NewId<Absence>(), odd, new(Some.Day, Some.Day.AddDays(9)), null, rota, Some.Day));
            await store.SaveChangesAsync();
        }
        await using (var south = house.As(house.Team.SouthLeader))
        {
            south.Add(Absence.Register(Some.NewId<Absence>(), house.Team.Coaches[2], new(Some.Day, Some.Day), null, new(house.Team.Roles, house.Team.Units, []), Some.Day));
            await south.SaveChangesAsync();
        }

        await using var today = house.As(leader);
        var (total, first, _) = await today.AwayToday(1);

        Assert.Equal((2, "Odd Nord", 5), (total, Assert.Single(first).Away.Name, first[0].People.Count));
        Assert.Equal(["Odd Nord 5 ", "Ida Nord 5 Liv Leder"], (await today.AwayToday(9)).First.Select(a => $"{a.Away.Name} {a.People.Count} {a.Away.Deputy}"));
        Assert.Equal([odd.Id], (await today.AwayToday(0)).Unattended); // of whom the list has no room for, too
        house.Clock.Day = Some.Day.AddDays(10);
        await using var later = house.As(leader);
        Assert.Equal(0, (await later.AwayToday(9)).Total);
    }

    [Theory, OnBoth]
    public async Task What_the_posts_carry_is_told_in_all_by_phase_and_how_much_is_new(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.As(house.Team.NorthLeader))
        {
            var moved = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            moved.MoveTo(Some.NewId<PhaseSpell>(), Some.Method, "second", Some.Day, null, Some.Day);
            var fresh = Some.Enrolment(Some.Day, house.Team.Participants[1], house.Team.North.Id, house.Team.Programme.Id);
            store.Add(fresh);
            store.Add(new FteShare(Some.NewId<FteShare>(), house.Team.Coaches[0], house.Team.Programme.Id, house.Team.North.Id, 80, DateRange.Open(Some.Day)));
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        var load = Assert.Single(await leader.LoadByProgramme());

        Assert.Equal((11, 80, 1), (load.Load.Participants, load.Load.FtePercent, load.New));
        Assert.Equal(["first 10", "second 1"], load.Phases.Select(p => $"{p.Phase} {p.People}").Order());
        Assert.Equal(11, await leader.CountRunning());
    }

    [Theory, OnBoth]
    public async Task The_longest_waiting_come_first_and_all_are_counted(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.As(house.Team.NorthLeader))
        {
            var person = Some.Participant("Eldst Venter", house.Team.Organisation.Id);
            store.Add(person);
            store.Add(Referral.Receive(Some.NewId<Referral>(), person, house.Team.North.Id, "self", Some.Day.AddDays(-40), null, null, null, null, Some.Day));
            await store.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        var (total, first) = await leader.LongestWaiting(1);

        Assert.Equal((2, "Eldst Venter"), (total, Assert.Single(first).Name));
    }
}
