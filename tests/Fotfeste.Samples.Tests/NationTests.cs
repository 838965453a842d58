using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Samples.Tests;

public sealed class NationTests
{
    static readonly Nation Small = new(Coaches: 2, ContactsPerPerson: 3);

    [Theory, OnBoth]
    public async Task A_nation_loaded_in_bulk_is_counted_guarded_and_verified_like_anybodys_records(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);

        await Small.LoadAsync(house.Address, Some.Method, Some.Forms, house.Clock.Day, "measured");

        await using var door = house.Address.Open();
        var organisation = (await door.ForOperator()).Single();
        await using var store = house.Address.OpenAs(Actor.System("test", organisation.Id, house.Clock.Day));
        Assert.Equal((Small.People, Small.Contacts), (await store.Participants.CountAsync(), await store.Contacts.CountAsync()));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Its_coach_has_twenty_people_at_hand_by_name(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);
        await Small.LoadAsync(house.Address, Some.Method, Some.Forms, house.Clock.Day, "measured");
        await using var door = house.Address.Open();
        var organisation = (await door.ForOperator()).Single();
        await using var all = house.Address.OpenAs(Actor.System("test", organisation.Id, house.Clock.Day));
        var coach = await all.Staff.FirstAsync(s => s.Name == "Jobbspesialist 2");
        var unit = await all.Units.Select(u => u.Id).SingleAsync();

        await using var store = house.Address.OpenAs(new Actor(coach.Name, Persona.Coach, organisation.Id, coach.Id, [unit], house.Clock.Day));
        var people = await store.Running();

        Assert.Equal(Nation.PeopleAtHand, people.Count);
        Assert.Equal(people.Select(p => p.SortKey).Order(StringComparer.Ordinal), people.Select(p => p.SortKey));
        Assert.All(people, p => Assert.Contains(coach.Id, p.Coaches));
    }
}
