using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class PromiseTests
{
    [Theory, OnBoth]
    public async Task A_promise_is_due_for_who_made_it_and_stands_on_the_employers_page_for_every_coach(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach, today) = (house.Team.Employers[0], house.Team.Coaches[0], house.Team.Today);
        await PromiseAsync(house, coach, null, today.AddDays(1));
        await PromiseAsync(house, coach, null, today.AddDays(9));

        await using var own = house.As(coach);
        await using var colleague = house.As(house.Team.Coaches[2]);
        Assert.Equal((firm.Name, today.AddDays(1)), (await own.PromisesDue(today.AddDays(1))).Select(l => (l.Employer, l.Promise.DueOn)).Single());
        Assert.Empty(await colleague.PromisesDue(today.AddDays(30)));
        Assert.Equal([coach.Name, coach.Name], (await colleague.PromisesWith(firm.Id)).Select(l => l.Staff));

        (await own.Promises.ById((await own.PromisesDue(today.AddDays(1))).Single().Promise.Id)).Keep(today);
        await own.SaveChangesAsync();
        Assert.Single(await own.PromisesWith(firm.Id));
    }

    [Theory, OnBoth]
    public async Task What_was_promised_about_somebody_is_seen_by_who_supports_them(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach) = (house.Team.Employers[0], house.Team.Coaches[0]);
        await PromiseAsync(house, coach, house.Team.Enrolments[0], house.Team.Today);

        await using var leader = house.As(house.Team.NorthLeader);
        await using var colleague = house.As(house.Team.Coaches[1]);
        await using var administrator = house.As(house.Team.Administrator);
        Assert.Single(await leader.PromisesWith(firm.Id));
        Assert.Empty(await colleague.PromisesWith(firm.Id));
        Assert.Equal(0, await administrator.Promises.CountAsync());
    }

    [Theory, OnBoth]
    public async Task A_colleague_is_told_that_we_spoke_with_the_firm_and_not_about_whom(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach, today) = (house.Team.Employers[0], house.Team.Coaches[0], house.Team.Today);
        await PromiseAsync(house, coach, house.Team.Enrolments[0], today);

        await using var colleague = house.As(house.Team.Coaches[1]);
        await using var self = house.As(coach);
        Assert.Equal(new ColleagueTalk(coach.Name, today), await colleague.LastTalkByOthers(firm.Id));
        Assert.DoesNotContain(colleague.ChangeTracker.Entries(), e => e.Entity is Contact or Enrolment);
        Assert.Null(await self.LastTalkByOthers(firm.Id));
        Assert.Null(await colleague.LastTalkByOthers(house.Team.Employers[1].Id));
        house.Clock.Day = today.AddDays(ColleagueQueries.Recent + 1);
        await using var later = house.As(house.Team.Coaches[1]);
        Assert.Null(await later.LastTalkByOthers(firm.Id));
    }

    [Theory, OnBoth]
    public async Task An_employer_with_whom_nobody_has_spoken_for_half_a_year_is_dormant(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, coach, today) = (house.Team.Employers[0], house.Team.Coaches[0], house.Team.Today);
        await PromiseAsync(house, coach, house.Team.Enrolments[0], today);

        foreach (var (days, isDormant) in new[] { (NetworkHealth.LatelyDays, false), (NetworkHealth.LatelyDays + 1, true) })
        {
            house.Clock.Day = today.AddDays(days);
            await using var colleague = house.As(house.Team.Coaches[1]);
            Assert.Equal((isDormant, today), ((await colleague.Dormant().ToListAsync()).Contains(firm.Id), await colleague.LastTalk(firm.Id)));
            Assert.DoesNotContain(house.Team.Employers[1].Id, await colleague.Dormant().ToListAsync()); // with whom nobody ever spoke is no old friend
        }
        await using (var store = house.As(coach))
        {
            store.Add(Contact.AboutNobody(Some.NewId<Contact>(), house.Team.Organisation.Id, firm.Id, coach.Id, Some.Content("", house.Clock.Day) with { With = ContactParty.Employer }, house.Clock.Day));
            await store.SaveChangesAsync();
        }
        await using var later = house.As(house.Team.Coaches[1]);
        Assert.Empty(await later.Dormant().ToListAsync());
    }

    static async Task PromiseAsync(TestStore house, StaffMember coach, Enrolment? about, DateOnly due)
    {
        var (firm, today) = (house.Team.Employers[0], house.Team.Today);
        await using var store = house.As(coach);
        var content = Some.Content("", today) with { Kind = ContactKind.Visit, With = ContactParty.Employer, Place = ContactPlace.Workplace };
        var talk = about is null
            ? Contact.AboutNobody(Some.NewId<Contact>(), house.Team.Organisation.Id, firm.Id, coach.Id, content, today)
            : Contact.Log(Some.NewId<Contact>(), await store.Enrolments.ById(about.Id), coach.Id, content, today, firm.Id);
        store.AddRange(talk, PromiseMade.In(Some.NewId<PromiseMade>(), talk, coach.Id, "Sende avtalen", due, isTheirs: false));
        await store.SaveChangesAsync();
    }
}
