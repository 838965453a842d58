namespace Fotfeste.Storage.Tests;

public sealed class ReaderTests
{
    [Theory, OnBoth]
    public async Task A_coach_sees_who_else_is_with_the_person_though_not_what_else_they_do(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await LetIn(house, odd, DateRange.Open(Some.Day));

        await using var store = house.As(ida);
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
        var coaches = await store.CoachesWith(enrolment);

        Assert.Equal(["Ida Nord", "Odd Nord"], coaches.Select(c => c.Name));
        Assert.Single(enrolment.Assignments); // the filter still holds for everything else
    }

    [Theory, OnBoth]
    public async Task Those_who_can_read_are_todays_coaches_and_the_leaders_from_the_unit_upwards(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await LetIn(house, house.Team.Coaches[1], new(Some.Day.AddDays(-9), Some.Day.AddDays(-1)));
        await using var store = house.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);

        var readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment, house.Team.Units);

        Assert.Equal(["Ida Nord", "Liv Leder"], readers);
    }

    static async Task LetIn(TestStore house, StaffMember coach, DateRange days)
    {
        await using var leader = house.As(house.Team.NorthLeader);
        var enrolment = await leader.Enrolments.ById(house.Team.Enrolments[0].Id);
        enrolment.Assign(Some.NewId<CoachAssignment>(), coach.Id, CoachRole.EmployerSide, days);
        leader.Touch(enrolment);
        await leader.SaveChangesAsync();
    }
}
