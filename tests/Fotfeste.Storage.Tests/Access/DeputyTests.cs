using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>A deputy has the rights of the post for the days of the absence: sees, writes, and stands in the trail as a deputy.</summary>
public sealed class DeputyTests
{
    static readonly DateRange Week = new(Some.Day.AddDays(1), Some.Day.AddDays(7));

    [Theory, OnBoth]
    public async Task A_deputy_sees_the_absent_coachs_people_on_those_days_and_on_no_other(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await RegisterAsync(house, house.Team.NorthLeader, ida, odd);

        foreach (var (day, people) in new[] { (0, 5), (1, 10), (7, 10), (8, 5) })
        {
            house.Clock.Day = Some.Day.AddDays(day);
            await using var store = await AtTheDoorAsync(house, odd);
            Assert.Equal((day, people), (day, await store.Enrolments.CountAsync()));
            Assert.Equal((day, people), (day, (await store.Running()).Count));
        }
    }

    [Theory, OnBoth]
    public async Task What_a_deputy_writes_and_reads_says_so_in_a_trail_that_holds(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd) = (house.Team.Coaches[0], house.Team.Coaches[1]);
        await RegisterAsync(house, house.Team.NorthLeader, ida, odd);
        house.Clock.Day = Week.From;

        await using (var store = await AtTheDoorAsync(house, odd))
        {
            var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);
            store.Add(Contact.Log(Some.NewId<Contact>(), enrolment, odd.Id, Some.Content("Ringte", Week.From), Week.From));
            await store.SaveChangesAsync();
            await store.RecordReadAsync("/test", store.Seen, default);
        }

        await using var after = house.AsSystem();
        var lines = await after.Audit.OrderByDescending(l => l.Seq).Take(2).ToListAsync();
        Assert.All(lines, line => Assert.Equal((odd.Id, ida.Id.ToString()), (line.ActorId, line.InsteadOf)));
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
        await after.Audit.Where(l => l.Seq == lines[0].Seq).ExecuteUpdateAsync(l => l.SetProperty(x => x.InsteadOf, ""));
        Assert.NotNull((await AuditVerification.RunAsync(after)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_leaders_deputy_can_act_as_that_leader_and_as_nothing_else(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (leader, odd) = (house.Team.NorthLeader, house.Team.Coaches[1]);
        await RegisterAsync(house, leader, leader, odd);
        house.Clock.Day = Week.From;
        var standing = await StandingAsync(house, odd);

        var roles = standing.RolesOn(Week.From).ToList();

        Assert.Equal([Persona.Coach, Persona.Leader], roles.Select(r => r.Persona));
        await using var asCoach = house.Address.OpenAs(standing.As(roles[0], Week.From), Purpose.Support);
        Assert.Equal(5, await asCoach.Enrolments.CountAsync());
        await using var asLeader = house.Address.OpenAs(standing.As(roles[1], Week.From), Purpose.Support);
        Assert.Equal((10, leader.Id), (await asLeader.Enrolments.CountAsync(), Assert.Single(asLeader.Actor.InsteadOf)));
        Assert.Equal([Persona.Coach], standing.RolesOn(Week.Until!.Value.AddDays(1)).Select(r => r.Persona));
    }

    [Theory, OnBoth]
    public async Task A_deputy_who_is_away_too_stands_in_for_nobody_and_passes_nothing_on(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (ida, odd, leader) = (house.Team.Coaches[0], house.Team.Coaches[1], house.Team.NorthLeader);
        await RegisterAsync(house, leader, ida, odd);
        await RegisterAsync(house, odd, odd, leader);
        house.Clock.Day = Week.From;

        Assert.Empty((await StandingAsync(house, odd)).StandsInOn(Week.From));
        Assert.Equal([odd.Id], (await StandingAsync(house, leader)).StandsInOn(Week.From).Select(d => d.StaffId));
        await using var store = house.As(leader);
        Assert.Null((await store.AwayAmong([ida.Id])).Single().Deputy);
    }

    [Theory, OnBoth]
    public async Task Who_reads_the_notes_counts_the_deputy(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await RegisterAsync(house, house.Team.NorthLeader, house.Team.Coaches[0], house.Team.Coaches[1]);
        house.Clock.Day = Week.From;
        await using var store = house.As(house.Team.Coaches[0]);
        var enrolment = await store.Enrolments.ById(house.Team.Enrolments[0].Id);

        var readers = await store.ReadersAmong(await store.CoachesWith(enrolment), enrolment, house.Team.Units);

        Assert.Equal(["Ida Nord", "Liv Leder", "Odd Nord"], readers);
    }

    [Theory, OnBoth]
    public async Task Only_oneself_and_the_units_leader_tell_of_an_absence_and_nobody_lengthens_the_own_deputyship(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await RegisterAsync(house, team.NorthLeader, team.NorthLeader, team.Coaches[1]);
        house.Clock.Day = Week.From;

        await RefusedAsync(house.As(team.Coaches[1]), team.Coaches[0]);     // a colleague's
        await RefusedAsync(house.As(team.SouthLeader), team.Coaches[0]);    // of another unit
        await RefusedAsync(house.As(team.Administrator), team.Administrator);
        var standing = await StandingAsync(house, team.Coaches[1]);
        var acting = standing.As(standing.RolesOn(Week.From).Last(), Week.From);
        await RefusedAsync(house.Address.OpenAs(acting, Purpose.Support), team.NorthLeader);
        await using (var store = house.Address.OpenAs(acting, Purpose.Support)) // the post's own right
        {
            store.Add(Away(house, team.Coaches[0], null, Week.From));
            await store.SaveChangesAsync();
        }

        async Task RefusedAsync(Store store, StaffMember who)
        {
            await using var _ = store;
            store.Add(Away(house, who, null, Week.From, new(Week.From.AddDays(30), Week.From.AddDays(40))));
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    static Absence Away(TestStore house, StaffMember who, StaffMember? deputy, DateOnly today, DateRange? days = null) =>
        Absence.Register(Some.NewId<Absence>(), who, days ?? Week, deputy?.Id, new(house.Team.Roles, house.Team.Units, []), today);

    static async Task RegisterAsync(TestStore house, StaffMember by, StaffMember who, StaffMember deputy)
    {
        await using var store = house.As(by);
        store.Add(Away(house, who, deputy, house.Clock.Day));
        await store.SaveChangesAsync();
    }

    static async Task<Standing> StandingAsync(TestStore house, StaffMember staff)
    {
        await using var store = house.Address.Open();
        return (await store.ForSignIn(new Account { StaffId = staff.Id, OrganisationId = staff.OrganisationId }))!;
    }

    static async Task<Store> AtTheDoorAsync(TestStore house, StaffMember staff)
    {
        var standing = await StandingAsync(house, staff);
        return house.Address.OpenAs(standing.As(standing.RolesOn(house.Clock.Day).First(), house.Clock.Day), Purpose.Support);
    }
}
