using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class DisclosureTests
{
    [Theory, OnBoth]
    public async Task What_employers_may_hear_and_what_is_prepared_are_read_by_who_supports_the_person_and_come_back_as_they_went_in(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, enrolment, firm) = (house.Team, house.Team.Enrolments[0], house.Team.Employers[0]);
        var content = new InterviewContent(new("Pakking"), null, new(10, 30), new("Storgata"), new("Ida"), new("Hvorfor?"), new("Jeg liker orden"), new("Diagnosen"), new("Lønn?"));
        await using (var coach = house.As(team.Coaches[0]))
        {
            var meeting = Appointment.Plan(Some.NewId<Appointment>(), enrolment.OrganisationId, team.Coaches[0].Id, await coach.Enrolments.ById(enrolment.Id), firm.Id, Some.Agreed(team.Today.AddDays(3)), coach.Now, team.Today);
            coach.AddRange(Give(team, 0, firm.Id, coach.Now), meeting, Interview.Prepare(Some.NewId<Interview>(), await coach.Enrolments.ById(enrolment.Id), firm.Id, null, team.Coaches[0].Id, meeting, content, team.Today));
            await coach.SaveChangesAsync();
        }

        await using var leader = house.As(team.NorthLeader);
        var (agreed, line) = (Assert.Single(await leader.Disclosures.Of(enrolment.Id)), Assert.Single(await leader.InterviewsOf(enrolment.Id)));
        Assert.Equal(("Viser meg", "Diagnosen", team.Today.AddDays(30)), (agreed.Words.Reveal(), agreed.Unsaid.Reveal(), agreed.Days.Until!.Value));
        Assert.Equal((content, firm.Name, team.Today.AddDays(3), new TimeOnly(10, 0)), (line.Interview.Content, line.Employer, line.Day!.Value, line.Start!.Value));
        Assert.Equal(team.Participants[0].Name, (await leader.IntroductionTo(firm.Id, enrolment.Id)).Name);
        Assert.Null((await leader.IntroductionTo(team.Employers[1].Id, enrolment.Id)).Name);
        foreach (var other in new[] { team.Coaches[1], team.SouthLeader, team.Administrator, team.Evaluator })
        {
            await using var store = house.As(other);
            Assert.Equal((0, 0), (await store.Disclosures.CountAsync(), await store.Interviews.CountAsync()));
            await Assert.ThrowsAsync<NotHere>(() => store.IntroductionTo(firm.Id, enrolment.Id));
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Nobody_agrees_for_a_person_out_of_sight(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        coach.Add(Give(house.Team, 5, null, coach.Now));

        await Assert.ThrowsAsync<NotHere>(() => coach.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task Taken_back_it_is_gone_for_employers_at_once_and_somebody_protected_is_named_only_where_that_employer_was_agreed_about(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, enrolment, firm) = (house.Team, house.Team.Enrolments[0].Id, house.Team.Employers[0].Id);
        var person = await ProtectedPerson.In(house);
        await using (var coach = house.As(team.Coaches[0]))
        {
            coach.Add(Give(team, 0, null, coach.Now));
            await coach.SaveChangesAsync();
            Assert.NotNull((await coach.IntroductionTo(firm, enrolment)).Name);
        }
        await person.ProtectAsync(house);
        await using (var coach = house.As(team.Coaches[0]))
        {
            Assert.Null((await coach.IntroductionTo(firm, enrolment)).Name);
            coach.Add(Give(team, 0, firm, coach.Now.AddMinutes(1)));
            await coach.SaveChangesAsync();
            Assert.NotNull((await coach.IntroductionTo(firm, enrolment)).Name);
            (await coach.Disclosures.SingleAsync(d => d.EmployerId == firm)).TakeBack(coach.Now.AddMinutes(2));
            await coach.SaveChangesAsync();
            Assert.Same(Introduction.Nobody, await coach.IntroductionTo(firm, enrolment));
        }
    }

    static Disclosure Give(TestWorld team, int at, Id<Employer>? employer, DateTimeOffset when) =>
        Disclosure.Give(Some.NewId<Disclosure>(), team.Enrolments[at], employer, ("Viser meg", "Diagnosen"), team.Today, team.Today.AddDays(30), team.Coaches[at / 5].Id, when, team.Today);
}
