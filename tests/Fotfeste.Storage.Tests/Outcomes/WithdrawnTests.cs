namespace Fotfeste.Storage.Tests;

/// <summary>What was called off before it began is kept, opens nothing and counts nowhere.</summary>
public sealed class WithdrawnTests
{
    [Theory, OnBoth]
    public async Task Terms_that_never_began_are_no_fact(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var enrolment = house.Team.Enrolments[0].Id;
        await using (var coach = house.As(house.Team.Coaches[0]))
        {
            var job = (await coach.EmploymentSpells.Of(enrolment))[0];
            var tracked = await coach.EmploymentSpells.ById(job.Id);
            tracked.ChangeTerms(Some.NewId<Terms>(), Some.Forms, "subsidised", null, Some.Day.AddDays(30), null);
            tracked.End(Some.Day, "dismissed", Some.Day);
            await coach.SaveChangesAsync();
        }

        await using var store = house.AsSystem();
        var facts = await OutcomeFacts.For(store, new(Some.Day.AddYears(-1), Some.Day), new PackShelf([Some.Method], [Some.Forms]));

        Assert.DoesNotContain(facts.SelectMany(f => f.Jobs).SelectMany(j => j.Terms), t => t.Class == CompetitiveClass.RegularSubsidised);
        Assert.Equal(20, facts.Sum(f => f.Jobs.Count));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task An_assignment_that_never_began_opens_nothing_on_any_day(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (enrolment, successor) = (house.Team.Enrolments[0].Id, house.Team.Coaches[1]);
        await using (var leader = house.As(house.Team.NorthLeader))
        {
            var support = await leader.Enrolments.ById(enrolment);
            support.Assign(Some.NewId<CoachAssignment>(), successor.Id, CoachRole.Whole, DateRange.Open(Some.Day.AddDays(5)));
            support.End(Some.Day, "moved", "unknown", Some.Day);
            await leader.SaveChangesAsync();
        }

        foreach (var days in new[] { 0, 4, 5, 6, 400 })
        {
            house.Clock.Day = Some.Day.AddDays(days);
            await using var store = house.As(successor);
            await Assert.ThrowsAsync<NotHere>(() => store.Enrolments.ById(enrolment));
        }
    }
}
