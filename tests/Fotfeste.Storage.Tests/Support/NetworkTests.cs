namespace Fotfeste.Storage.Tests;

public sealed class NetworkTests
{
    [Theory, OnBoth]
    public async Task Facts_of_all_colleagues_are_counted_and_name_nobody(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, today) = (house.Team, house.Team.Today);
        await using (var system = house.AsSystem())
        {
            var firm = await system.Employers.ById(team.Employers[1].Id);
            var owed = Begin(team, firm, LeadStage.Visited, today.AddDays(-300));
            owed.RestUntil(LeadRest.WeOweThem, today.AddDays(9), Some.NewId<LeadSpell>(), team.Coaches[0].Id, today.AddDays(-290));
            system.AddRange(owed, Some.Job(team.Enrolments[0], "permanent", today.AddDays(-10), employer: firm.Id), Some.Job(team.Enrolments[2], "work-practice", today.AddDays(-5), employer: team.Employers[0].Id), Talk(team, team.Employers[2].Id, today.AddDays(-400)));
            await system.SaveChangesAsync();
        }

        await using var leader = house.As(team.SouthLeader);
        await using var administrator = house.As(team.Administrator);
        var facts = (await leader.EmployerFacts(Some.Shelf)).ToDictionary(f => f.Employer);
        Assert.Equal(team.Employers.Count, facts.Count);
        Assert.Equal(new(team.Employers[1].Id, today.AddDays(-300), today.AddDays(-10), 2, true), facts[team.Employers[1].Id]);
        Assert.Equal(new(team.Employers[0].Id, today.AddDays(-20), today.AddDays(-5), 1, false), facts[team.Employers[0].Id]);
        Assert.Equal((today.AddDays(-400), today.AddDays(-20)), (facts[team.Employers[2].Id].First!.Value, facts[team.Employers[2].Id].Last!.Value));
        Assert.True(leader.Seen.IsEmpty, $"{leader.Seen} left the store");
        Assert.Empty(await administrator.EmployerFacts(Some.Shelf));

    }

    [Theory, OnBoth]
    public async Task What_began_with_a_firm_is_counted_as_far_as_the_reader_sees_and_of_the_rest_only_that_it_did(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, firm, day) = (house.Team, house.Team.Employers[0], house.Team.Today.AddDays(-5));
        await using (var system = house.AsSystem())
        {
            system.AddRange(Some.Job(team.Enrolments[2], "work-practice", day, employer: firm.Id), Begin(team, firm, LeadStage.Visited, day), Begin(team, firm, LeadStage.Visited, day, team.Enrolments[0]), Begin(team, firm, LeadStage.Visited, day, team.Enrolments[10]));
            await system.SaveChangesAsync();
        }
        var person = await ProtectedPerson.In(house);

        Assert.Equal((2, 1, 1, 1), await BegunAsync(team.Coaches[0]));
        Assert.Equal((2, 1, 1, 1), await BegunAsync(team.NorthLeader));
        Assert.Equal((2, 0, 0, 3), await BegunAsync(team.Coaches[2]));
        Assert.Equal((0, 0, 0, 0), await BegunAsync(team.Administrator));

        await person.ProtectAsync(house);
        Assert.Equal((2, 1, 1, 1), await BegunAsync(team.Coaches[0]));
        Assert.Equal((2, 0, 0, 1), await BegunAsync(team.Coaches[2]));
        Assert.Equal((1, 1, 0, 1), await BegunAsync(team.NorthLeader));

        async Task<(int, int, int, int)> BegunAsync(StaffMember reader)
        {
            await using var store = house.As(reader);
            var begun = await store.BegunAt(firm.Id, Some.Shelf);
            Assert.True(store.Seen.IsEmpty, $"{store.Seen} left the store");
            return (begun.Leads.Count, begun.Trials.Count, begun.Jobs.Count, begun.Others.Count);
        }
    }

    [Theory, OnBoth]
    public async Task Nobody_under_protection_is_counted_and_the_mark_says_that_somebody_new_is(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (firm, person) = (house.Team.Employers[0].Id, await ProtectedPerson.In(house));
        var (before, mark) = await FactAsync();
        Assert.Equal(1, before!.Hires);

        await person.ProtectAsync(house);

        var (after, changed) = await FactAsync();
        Assert.Null(after);
        Assert.NotEqual(mark, changed);

        async Task<(EmployerFact?, string)> FactAsync()
        {
            await using var leader = house.As(house.Team.SouthLeader);
            return ((await leader.EmployerFacts(Some.Shelf)).FirstOrDefault(f => f.Employer == firm), await leader.ProtectionMark());
        }
    }

    [Theory, OnBoth]
    public async Task Where_a_job_has_lasted_one_could_ask_for_one_more_unless_something_keeps_us(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, later) = (house.Team, house.Team.Today.AddDays(80));
        await using (var early = house.As(team.Coaches[0])) Assert.Empty(await early.OneMoreLately(Some.Shelf, [.. (await early.Running()).Select(r => r.Id)], 10));
        await using (var system = house.AsSystem())
        {
            var talk = Talk(team, team.Employers[1].Id, team.Today);
            system.AddRange(Begin(team, team.Employers[0], LeadStage.Contacted, team.Today), talk, PromiseMade.In(Some.NewId<PromiseMade>(), talk, team.Coaches[2].Id, "Sende avtalen", team.Today.AddDays(5), isTheirs: false),
                DoNotContact.Say(Some.NewId<DoNotContact>(), team.Employers[2], "Ro", askedByThem: true, null, team.Coaches[0].Id, team.Today), Begin(team, team.Employers[3], LeadStage.Job, team.Today, team.Enrolments[3]));
            await system.SaveChangesAsync();
        }
        house.Clock.Day = later;

        await using var coach = house.As(team.Coaches[0]);
        Assert.Equal([team.Employers[3].Id, team.Employers[4].Id], (await coach.OneMoreLately(Some.Shelf, [.. (await coach.Running()).Select(r => r.Id)], 10)).Select(l => l.Employer).OrderBy(id => team.Employers.FindIndex(e => e.Id == id)));
        Assert.Single(await coach.OneMoreLately(Some.Shelf, [.. (await coach.Running()).Select(r => r.Id)], 1));
        Assert.Equal((team.Enrolments[4].Id, team.Participants[4].Name), await coach.OneMoreAt(team.Employers[4].Id, Some.Shelf) is { } lasting ? (lasting.Enrolment, lasting.Person) : default);
        Assert.Null(await coach.OneMoreAt(team.Employers[5].Id, Some.Shelf));
        Assert.Null(await coach.OneMoreAt(team.Employers[1].Id, Some.Shelf));

        house.Clock.Day = team.Today.AddDays(OneMore.SaidUntilDay);
        await using var after = house.As(team.Coaches[0]);
        Assert.Empty(await after.OneMoreLately(Some.Shelf, [.. (await after.Running()).Select(r => r.Id)], 10));
        Assert.NotNull(await after.OneMoreAt(team.Employers[4].Id, Some.Shelf));
    }

    static Lead Begin(TestWorld team, Employer firm, LeadStage stage, DateOnly day, Enrolment? whom = null) =>
        Lead.Begin(Some.NewId<Lead>(), team.Organisation.Id, new(firm.Id, firm.Name), new(whom?.Id, null, LeadStrategy.Mediation), stage, Some.NewId<LeadSpell>(), team.Coaches[2].Id, day);

    static Contact Talk(TestWorld team, Id<Employer> firm, DateOnly day) =>
        Contact.AboutNobody(Some.NewId<Contact>(), team.Organisation.Id, firm, team.Coaches[2].Id, Some.Content("", day) with { Kind = ContactKind.Visit, With = ContactParty.Employer, Place = ContactPlace.Workplace }, day);
}
