using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>A withdrawn contact is kept with its trail and counts nowhere.</summary>
public sealed class WithdrawnContactTests
{
    [Theory, OnBoth]
    public async Task No_list_no_story_and_no_due_day_knows_it_and_the_trail_still_holds(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        var id = Some.NewId<Contact>();
        await using (var store = house.As(coach))
        {
            store.Add(Contact.Log(id, await store.Enrolments.ById(enrolment.Id), coach.Id, Some.Content("Feil", next: Some.Day.AddDays(1)), Some.Day, house.Team.Employers[0].Id));
            await store.SaveChangesAsync();
            Assert.Equal(Some.Day, (await store.Running()).Single(r => r.Id == enrolment.Id).LastContact);
        }

        await using (var store = house.As(coach))
        {
            (await store.Contacts.ById(id)).Withdraw(WithdrawalReason.Undone, coach.Id, store.Now);
            await store.SaveChangesAsync();
        }

        await using var after = house.As(coach);
        var row = (await after.Running()).Single(r => r.Id == enrolment.Id);
        Assert.Equal((Some.Day.AddDays(-7), null), (row.LastContact, row.NextOn));
        Assert.Equal((3, 3, 3), ((await after.Contacts.Of(enrolment.Id)).Count, (await after.Contacts.DaysOf(enrolment.Id)).Count, (await after.Contacts.Since(enrolment.Id, new(2000, 1, 1))).Count));
        Assert.Equal(Some.Day.AddDays(-7), (await after.Contacts.Latest(enrolment.Id))!.Content.Day);
        Assert.Empty(await after.Contacts.About(after, house.Team.Employers[0].Id));
        await Assert.ThrowsAsync<NotHere>(() => after.Contacts.ById(id));
        Assert.Equal(60, await after.ForOutcomes<Contact>().CountAsync()); // every figure is made of these
        await using var system = house.AsSystem();
        Assert.Equal(60, await system.Contacts.CountAsync());
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
        var line = await system.Audit.OrderByDescending(e => e.Seq).FirstAsync(e => e.Action == "changed");
        Assert.Equal((nameof(Contact), id.ToString(), "Ida Nord"), (line.Subject, line.Records, line.Actor));
    }

    [Theory, OnBoth]
    public async Task The_form_that_made_it_is_still_known(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, contact) = (house.Team.Coaches[0], house.Team.Contacts[0]);
        await using (var store = house.As(coach))
        {
            (await store.Contacts.ById(contact.Id)).Withdraw(WithdrawalReason.Undone, coach.Id, store.Now);
            await store.SaveChangesAsync();
        }

        await using var after = house.As(coach);
        await using var foreign = house.As(house.Team.Coaches[1]);
        Assert.True((await after.MadeBy(contact.Id))!.IsWithdrawn);
        Assert.Null(await foreign.MadeBy(contact.Id));
        Assert.Null(await after.MadeBy(Some.NewId<Contact>()));
    }
}
