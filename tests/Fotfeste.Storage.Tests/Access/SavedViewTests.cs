using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class SavedViewTests
{
    static readonly ListFilter Late = ListFilter.Of(ViewedList.Participants, ("show", "Late"), ("order", "LongestAgo"));

    [Theory, OnBoth]
    public async Task An_own_view_is_its_makers_alone_and_a_teams_is_seen_in_the_unit_and_by_whoever_leads_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await AddAsync(house, team.Coaches[0], null, "Mine");
        await AddAsync(house, team.NorthLeader, team.North, "Nord");
        await AddAsync(house, team.NorthLeader, null, "Lederens");

        Assert.Equal(["Mine", "Nord"], await SeenAsync(house.As(team.Coaches[0])));
        Assert.Equal(["Nord"], await SeenAsync(house.As(team.Coaches[1])));
        Assert.Equal(["Lederens", "Nord"], await SeenAsync(house.As(team.NorthLeader)));
        foreach (var other in new[] { team.Coaches[2], team.SouthLeader, team.Administrator, team.Evaluator }) Assert.Empty(await SeenAsync(house.As(other)));
        Assert.Empty(await SeenAsync(house.Address.Open()));
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_coach_makes_own_ones_and_only_the_units_leader_makes_changes_and_removes_the_teams(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var mine = await AddAsync(house, team.Coaches[0], null, "Mine");
        var north = await AddAsync(house, team.NorthLeader, team.North, "Nord");

        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.Coaches[0], team.North, "For alle"));
        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.NorthLeader, team.South, "For de andre"));
        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.Administrator, null, "Oversikt"));
        await Assert.ThrowsAsync<NotHere>(() => SavedAsAsync(team.Coaches[1], team.Coaches[0]));
        foreach (var (who, view) in new[] { (team.Coaches[0], north), (team.Coaches[1], mine), (team.NorthLeader, mine), (team.SouthLeader, north) })
        {
            await using var store = house.As(who);
            await Assert.ThrowsAsync<NotHere>(() => store.ViewToTend(view));
        }
        await using (var store = house.As(team.Coaches[0]))
        {
            store.Remove(await store.ViewInSight(north)); // past the question whether one may
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
        await using (var store = house.As(team.NorthLeader))
        {
            (await store.ViewToTend(north)).Rename("Hele nord");
            await store.SaveChangesAsync();
        }
        Assert.Equal(["Mine", "Hele nord"], await SeenAsync(house.As(team.Coaches[0])));

        async Task SavedAsAsync(StaffMember who, StaffMember inTheNameOf)
        {
            await using var store = house.As(who);
            store.Add(SavedView.Save(Some.NewId<SavedView>(), inTheNameOf, null, "Lånt", ViewedList.Participants, Late));
            await store.SaveChangesAsync();
        }
    }

    [Theory, OnBoth]
    public async Task Order_and_first_view_are_each_persons_own_for_each_list_and_there_is_one_row_for_each(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd, leader) = (house.Team.Coaches[0], house.Team.Coaches[1], house.Team.NorthLeader);
        var (one, two) = (await AddAsync(house, leader, house.Team.North, "En"), await AddAsync(house, leader, house.Team.North, "To"));
        await using (var store = house.As(ida))
        {
            var habit = await store.HabitIn(ViewedList.Participants);
            habit.Move(await store.ViewInSight(two), -1, (await store.ViewsOf(ViewedList.Participants)).Views);
            habit.OpenWith(await store.ViewInSight(one));
            await store.SaveChangesAsync();
        }

        await using (var store = house.As(ida))
        {
            var (views, first) = await store.ViewsOf(ViewedList.Participants);
            Assert.Equal(["To", "En"], views.Select(v => v.Name));
            Assert.Equal(one, first?.Id);
            Assert.Empty((await store.ViewsOf(ViewedList.Employers)).Views);
            store.Add(new ViewHabit(Some.NewId<ViewHabit>(), ida.OrganisationId, ida.Id, ViewedList.Participants)); // in two windows at once
            Assert.Equal("common.already-saved", (await Assert.ThrowsAsync<Refusal>(() => store.SaveChangesAsync())).Codes.Single());
        }
        await using (var store = house.As(odd))
        {
            Assert.Null((await store.ViewsOf(ViewedList.Participants)).First);
            Assert.Empty(await store.ViewHabits.ToListAsync());
            store.Add(new ViewHabit(Some.NewId<ViewHabit>(), ida.OrganisationId, ida.Id, ViewedList.Employers));
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    [Theory, OnBoth]
    public async Task A_removed_view_is_gone_for_all_opens_nothing_and_the_trail_holds(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, leader) = (house.Team.Coaches[0], house.Team.NorthLeader);
        var shared = await AddAsync(house, leader, house.Team.North, "Nord");
        foreach (var who in new[] { ida, leader })
        {
            await using var store = house.As(who);
            (await store.HabitIn(ViewedList.Participants)).OpenWith(await store.ViewInSight(shared));
            await store.SaveChangesAsync();
        }

        await using (var store = house.As(leader))
        {
            await store.RemoveView(await store.ViewToTend(shared));
            await store.SaveChangesAsync();
            Assert.Null((await store.HabitIn(ViewedList.Participants)).Opens);
        }

        await using (var store = house.As(ida)) Assert.Empty((await store.ViewsOf(ViewedList.Participants)).Views);
        await using var system = house.AsSystem();
        Assert.Equal(1, await system.Audit.CountAsync(e => e.Action == "removed" && e.Subject == nameof(SavedView)));
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Each_search_is_counted_as_the_list_would_find_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        string[] searches = ["bedrift 1", "BEDRIFT", "rift 20", "finnes ikke"];

        var counted = await coach.Employers.FoundBy(searches);

        foreach (var search in searches) Assert.Equal((await coach.Employers.Page(search, 0, 1)).Total, counted![search]);
        Assert.Equal(20, counted!["BEDRIFT"]);
        Assert.Null(await coach.Employers.FoundBy([]));
    }

    static async Task<Id<SavedView>> AddAsync(TestStore house, StaffMember who, Unit? unit, string name)
    {
        await using var store = house.As(who);
        var view = SavedView.Save(Some.NewId<SavedView>(), who, unit?.Id, name, ViewedList.Participants, Late);
        store.Add(view);
        await store.SaveChangesAsync();
        return view.Id;
    }

    static async Task<IEnumerable<string>> SeenAsync(Store opened)
    {
        await using var store = opened;
        return (await store.ViewsOf(ViewedList.Participants)).Views.Select(v => v.Name);
    }
}
