using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class HandedOverTests
{
    [Theory, OnBoth]
    public async Task What_was_handed_over_is_seen_by_who_sees_the_support_and_is_never_changed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment, contact) = (house.Team.Coaches[0], house.Team.Enrolments[0], house.Team.Contacts[0]);
        await using (var store = house.As(coach))
        {
            var own = await store.Enrolments.ById(enrolment.Id);
            store.Add(HandedOver.One(Some.NewId<HandedOver>(), own, await store.Contacts.ById(contact.Id), "NAV", coach.Id, store.Now));
            store.Add(HandedOver.Period(Some.NewId<HandedOver>(), own, Some.Day.AddDays(-9), Some.Day, "Kommunen", coach.Id, store.Now));
            await store.SaveChangesAsync();
        }

        await using var again = house.As(coach);
        var given = await again.HandedOver.Of(enrolment.Id);
        Assert.Equal([(HandedOverPart.Period, "Kommunen"), (HandedOverPart.Contact, "NAV")], given.Select(g => (g.Part, g.Receiver.Reveal())));
        Assert.True(given[0].Holds(contact));
        await using var colleague = house.As(house.Team.Coaches[1]);
        await using var leader = house.As(house.Team.NorthLeader);
        Assert.Equal((0, 2), ((await colleague.HandedOver.Of(enrolment.Id)).Count, (await leader.HandedOver.Of(enrolment.Id)).Count));
        again.Entry(given[0]).State = EntityState.Modified;
        await Assert.ThrowsAsync<InvalidOperationException>(() => again.SaveChangesAsync());
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Nobody_hands_over_what_is_out_of_sight(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);

        store.Add(HandedOver.Plan(Some.NewId<HandedOver>(), house.Team.Enrolments[^1], "NAV", house.Team.Coaches[0].Id, store.Now));

        await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
    }
}
