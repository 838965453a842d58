using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class EmployerSidesTests
{
    [Theory, OnBoth]
    public async Task Every_coach_sees_whom_to_call_and_nobody_else_does(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await AddAsync(house, house.Team.Today.AddDays(30));
        var firm = house.Team.Employers[0].Id;

        await using var colleague = house.As(house.Team.Coaches[2]);
        Assert.Equal("Berit Bro", Assert.Single(await colleague.ContactPeople.Of(firm)).Name.Reveal());
        Assert.Equal("Kjøkkenet", Assert.Single(await colleague.Workplaces.Of(firm)).Name);
        Assert.Equal("Samme korps", Assert.Single(await colleague.Acquaintances.Of(firm)).How.Reveal());
        await using var administrator = house.As(house.Team.Administrator);
        Assert.Equal((0, 0, 0, 0), (await administrator.ContactPeople.CountAsync(), await administrator.Workplaces.CountAsync(), await administrator.Acquaintances.CountAsync(), await administrator.DoNotContacts.CountAsync()));
        administrator.Add(Workplace.Of(Some.NewId<Workplace>(), house.Team.Employers[0], "Lageret"));
        await Assert.ThrowsAsync<NotHere>(() => administrator.SaveChangesAsync());
        await Assert.ThrowsAsync<NotHere>(() => colleague.ContactPeople.ById(Some.NewId<ContactPerson>(), firm));
    }

    [Theory, OnBoth]
    public async Task After_the_last_day_a_person_is_out_of_sight_and_then_gone_with_what_was_written_about_knowing_them(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await AddAsync(house, house.Team.Today.AddDays(30));
        house.Clock.Day = house.Team.Today.AddDays(31);

        await using (var coach = house.As(house.Team.Coaches[0])) Assert.Empty(await coach.ContactPeople.Of(house.Team.Employers[0].Id));
        await using (var system = house.AsSystem()) Assert.Equal((1, 0), (await system.WipeLapsed(default), await system.WipeLapsed(default)));

        await using var after = house.AsSystem();
        var person = await after.ContactPeople.IgnoreQueryFilters().SingleAsync();
        var known = await after.Acquaintances.IgnoreQueryFilters().SingleAsync();
        Assert.True(person.Name.IsEmpty && person.Phone.IsEmpty && known.How.IsEmpty);
        Assert.Equal((house.Clock.Day, house.Clock.Day), (person.WipedOn, known.GoneOn));
        Assert.Contains(await after.Audit.ToListAsync(), line => line is { Action: "changed", Subject: nameof(ContactPerson) });
    }

    [Theory, OnBoth]
    public async Task A_person_whose_day_has_not_come_is_left_alone(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await AddAsync(house, house.Team.Today.AddDays(30));
        house.Clock.Day = house.Team.Today.AddDays(30);

        await using var system = house.AsSystem();
        Assert.Equal(0, await system.WipeLapsed(default));
        Assert.Single(await system.ContactPeople.ToListAsync());
    }

    [Theory, OnBoth]
    public async Task Peace_holds_on_its_days_and_for_good_comes_first(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach, today) = (house.Team.Employers[0], house.Team.Coaches[0], house.Team.Today);
        await using var store = house.As(coach);
        store.AddRange(DoNotContact.Say(Some.NewId<DoNotContact>(), firm, "En stund", askedByThem: false, today.AddDays(5), coach.Id, today), DoNotContact.Say(Some.NewId<DoNotContact>(), firm, "For godt", askedByThem: true, null, coach.Id, today));
        await store.SaveChangesAsync();

        Assert.Equal("For godt", (await store.DoNotContacts.On(firm.Id, today))!.Why.Reveal());
        Assert.Null(await store.DoNotContacts.On(firm.Id, today.AddDays(-1)));
        Assert.Null(await store.DoNotContacts.On(house.Team.Employers[1].Id, today));
    }

    [Theory, OnBoth]
    public async Task A_firm_is_known_again_by_the_number_of_one_of_its_places(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await AddAsync(house, house.Team.Today.AddDays(30));
        await using var store = house.As(house.Team.Coaches[1]);

        Assert.Equal(house.Team.Employers[0].Id, (await store.Employers.Alike("Noe helt annet", "312 000 681", store.Workplaces)).Single().Id);
        Assert.Empty(await store.Employers.Alike("Noe helt annet", "312 000 999", store.Workplaces));
    }

    static async Task AddAsync(TestStore house, DateOnly until)
    {
        var (firm, coach, today) = (house.Team.Employers[0], house.Team.Coaches[0], house.Team.Today);
        await using var store = house.As(coach);
        var person = ContactPerson.Meet(Some.NewId<ContactPerson>(), firm, new("Berit Bro", "Leder", "900 00 000"), new(today, until), today);
        store.AddRange(person, Workplace.Of(Some.NewId<Workplace>(), firm, "Kjøkkenet", number: "312000681"), Acquaintance.Tell(Some.NewId<Acquaintance>(), firm, coach.Id, person.Id, "Samme korps"));
        await store.SaveChangesAsync();
    }
}
