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
        Assert.DoesNotContain(leader.ChangeTracker.Entries(), e => e.Entity is Contact or Lead or Enrolment or EmploymentSpell);
        Assert.Empty(await administrator.EmployerFacts(Some.Shelf));

        var (leads, trials, jobs) = await leader.BegunAt(team.Employers[0].Id, Some.Shelf);
        Assert.Equal((0, 1, 1), (leads.Count, trials.Count, jobs.Count));
        Assert.Empty((await administrator.BegunAt(team.Employers[0].Id, Some.Shelf)).Jobs);
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
