using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class PracticeTests
{
    [Theory, OnBoth]
    public async Task The_plan_is_seen_like_the_practice_and_there_is_one_of_each(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, practice) = (house.Team, Practice(house.Team, 0, 0));
        await SaveAsync(house, practice, Plan(practice));

        await using (var leader = house.As(team.NorthLeader)) Assert.Equal("Jobb", (await leader.PracticePlans.Of(practice.Id))!.Then.Reveal());
        foreach (var other in new[] { team.Coaches[1], team.SouthLeader, team.Administrator })
        {
            await using var store = house.As(other);
            Assert.Equal(0, await store.PracticePlans.CountAsync());
        }
        await using var twice = house.As(team.Coaches[0]);
        twice.Add(Plan(practice));
        await Assert.ThrowsAsync<Refusal>(() => twice.SaveChangesAsync());
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task The_row_of_a_person_tells_when_the_practice_is_to_be_looked_at_until_it_was(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, practice) = (house.Team, Practice(house.Team, 0, 0));
        var plan = Plan(practice);
        await SaveAsync(house, practice, plan);

        await using (var coach = house.As(team.Coaches[0])) Assert.Equal(plan.ReviewOn, await ReviewAsync(coach));
        await using (var coach = house.As(team.Coaches[0]))
        {
            (await coach.PracticePlans.Of(practice.Id))!.Review(PracticeOutcome.Over, null, team.Today);
            await coach.SaveChangesAsync();
        }
        await using var after = house.As(team.Coaches[0]);
        Assert.Null(await ReviewAsync(after));

        async Task<DateOnly?> ReviewAsync(Store store) => (await store.Running()).Single(r => r.Id == team.Enrolments[0].Id).Facts(Some.Shelf, team.Today).PracticeReviewOn;
    }

    [Theory, OnBoth]
    public async Task Two_practices_within_two_years_and_no_job_are_counted_over_everybodys_people_but_those_under_protection(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, bakery, garage, old) = (house.Team, Firm(house, "Bakeriet"), Firm(house, "Verkstedet"), Firm(house, "Før"));
        await SaveAsync(house, bakery, garage, old,
            Practice(team, 0, 0, bakery), Practice(team, 6, 0, bakery), // one of a colleague's
            Practice(team, 1, 0, garage), Practice(team, 2, 0, garage), Some.Job(team.Enrolments[3], "permanent", team.Today.AddDays(-3), employer: garage.Id),
            Practice(team, 1, 0, old));

        await using (var coach = house.As(team.Coaches[0]))
        {
            Assert.Equal([bakery.Id], await coach.RepeatedPractice(Some.Shelf).ToListAsync());
            Assert.Equal(new PracticeRecord(2, false), await coach.PracticesAt(bakery.Id, Some.Shelf));
            Assert.Equal(new PracticeRecord(2, true), await coach.PracticesAt(garage.Id, Some.Shelf));
            var (rows, total) = await coach.Employers.Page("", 0, 50, coach.RepeatedPractice(Some.Shelf));
            Assert.Equal((bakery.Id, 1), (Assert.Single(rows).Id, total));
        }
        await (await ProtectedPerson.In(house)).ProtectAsync(house);
        await using (var colleague = house.As(team.Coaches[1])) Assert.Equal(new PracticeRecord(1, false), await colleague.PracticesAt(bakery.Id, Some.Shelf));
        house.Clock.Day = team.Today.AddMonths(25);
        await using var later = house.As(team.Coaches[2]);
        Assert.Empty(await later.RepeatedPractice(Some.Shelf).ToListAsync());
    }

    static Employer Firm(TestStore house, string name) => Employer.Meet(Some.NewId<Employer>(), house.Team.Organisation.Id, name);

    static EmploymentSpell Practice(TestWorld team, int at, int begun, Employer? firm = null) => Some.Job(team.Enrolments[at], "work-practice", team.Today.AddDays(-begun), employer: firm?.Id);

    static PracticePlan Plan(EmploymentSpell practice) => PracticePlan.Agree(Some.NewId<PracticePlan>(), practice, "Tempo", "Pakke", practice.Days.From.AddDays(30), "Jobb");

    static async Task SaveAsync(TestStore house, params object[] records)
    {
        await using var store = house.AsSystem();
        store.AddRange(records);
        await store.SaveChangesAsync();
    }
}
