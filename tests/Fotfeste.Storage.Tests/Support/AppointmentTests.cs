using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class AppointmentTests
{
    static readonly DateOnly Monday = Some.Day;

    [Theory, OnBoth]
    public async Task What_was_agreed_and_what_it_was_before_come_back_as_they_went_in(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        var planned = await PlannedAsync(house, coach, team.Enrolments[0], Monday.AddDays(1), about: "Søknaden");
        await using (var store = house.As(coach))
        {
            var own = await store.Appointments.ById(planned.Id);
            own.Change(Some.NewId<AppointmentRevision>(), await store.Enrolments.ById(team.Enrolments[0].Id), own.Content with { Start = new(13, 15), Location = Sealed.Of("Biblioteket") }, coach.Id, store.Now, Monday);
            own.Cancel(Some.NewId<AppointmentRevision>(), coach.Id, store.Now);
            await store.SaveChangesAsync();
        }

        await using var later = house.As(coach);
        var read = await later.Appointments.ById(planned.Id);
        Assert.Equal(planned.Content with { Start = new(13, 15), Location = Sealed.Of("Biblioteket") }, read.Content);
        Assert.Equal((AppointmentState.Cancelled, 1), (read.State, read.Version));
        Assert.Equal([planned.Content, read.Content], read.Revisions.OrderBy(r => r.ChangedAt).Select(r => r.Content));
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task One_with_a_person_is_seen_with_the_person_one_with_an_employer_by_all_who_support_and_an_own_one_by_its_owner(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await PlannedAsync(house, team.Coaches[0], team.Enrolments[0], Monday, about: "person");
        await PlannedAsync(house, team.Coaches[0], null, Monday, about: "employer", employer: team.Employers[0].Id);
        await PlannedAsync(house, team.Coaches[0], null, Monday, about: "own");

        Assert.Equal("employer own person", await SeenBy(team.Coaches[0]));
        Assert.Equal("employer", await SeenBy(team.Coaches[1])); // a colleague in the same unit
        Assert.Equal("employer", await SeenBy(team.Coaches[3]));
        Assert.Equal("employer person", await SeenBy(team.NorthLeader));
        Assert.Equal("employer", await SeenBy(team.SouthLeader));
        Assert.Equal("", await SeenBy(team.Administrator));
        Assert.Equal("", await SeenBy(team.Evaluator));
        await using var nobody = house.Address.Open();
        Assert.Empty(await nobody.Appointments.ToListAsync());

        async Task<string> SeenBy(StaffMember who)
        {
            await using var store = house.As(who);
            return string.Join(' ', (await store.Appointments.ToListAsync()).Select(a => a.About.Reveal()).Order(StringComparer.Ordinal));
        }
    }

    [Theory, OnBoth]
    public async Task When_the_assignment_ends_the_appointments_leave_the_calendar_with_the_person(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await PlannedAsync(house, coach, team.Enrolments[0], Monday.AddDays(2));
        await using (var leader = house.As(team.NorthLeader))
        {
            var enrolment = await leader.Enrolments.ById(team.Enrolments[0].Id);
            enrolment.EndAssignment(enrolment.Assignments[0].Id, Monday);
            leader.Touch(enrolment);
            await leader.SaveChangesAsync();
        }

        await using (var today = house.As(coach)) Assert.Single(await today.Mine(Monday, Monday.AddDays(7)));
        house.Clock.Day = Monday.AddDays(1);
        await using var tomorrow = house.As(coach);
        Assert.Empty(await tomorrow.Mine(Monday, Monday.AddDays(7)));
    }

    [Theory, OnBoth]
    public async Task A_day_reads_in_order_with_names_and_only_the_own(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await PlannedAsync(house, coach, team.Enrolments[1], Monday, new(14, 0));
        await PlannedAsync(house, coach, null, Monday, new(8, 30), about: "Teammøte");
        await PlannedAsync(house, coach, team.Enrolments[0], Monday.AddDays(1), new(9, 0), employer: team.Employers[0].Id);
        await PlannedAsync(house, team.NorthLeader, team.Enrolments[0], Monday, new(10, 0));

        await using var store = house.As(coach);
        var lines = await store.Mine(Monday, Monday.AddDays(1));

        Assert.Equal([(null, null), ("Bjørk Dal", null), ("Aino Berg", "Bedrift 1")], lines.Select(l => (l.Person, l.Employer)));
        Assert.All(lines, l => Assert.Equal("Ida Nord", l.Staff));
        Assert.Contains($"Appointment:{lines[0].Appointment.Id}", store.Seen.ToString(), StringComparison.Ordinal);
        Assert.Equal("Aino Berg", (await store.MyNextAfter(Monday))!.Person);
        Assert.Equal(["Liv Leder", "Ida Nord"], (await store.AheadOf(team.Enrolments[0].Id)).Select(l => l.Staff));
        Assert.Equal("Aino Berg", Assert.Single(await store.AheadWith(team.Employers[0].Id)).Person);
        await using var colleague = house.As(team.Coaches[1]);
        Assert.Empty(await colleague.AheadWith(team.Employers[0].Id)); // it is about somebody else's person
    }

    [Theory, OnBoth]
    public async Task What_a_contact_written_now_is_about_has_begun_today_and_is_open(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        var early = await PlannedAsync(house, coach, team.Enrolments[0], Monday, new(9, 0));
        await PlannedAsync(house, coach, team.Enrolments[0], Monday, new(11, 0));
        await PlannedAsync(house, coach, team.Enrolments[1], Monday, new(8, 0));

        await using var store = house.As(coach);

        Assert.Null(await store.Appointments.BegunToday(team.Enrolments[0].Id, Monday, new(8, 59)));
        Assert.Equal(early.Id, (await store.Appointments.BegunToday(team.Enrolments[0].Id, Monday, new(12, 0)))!.Id);
        Assert.Null(await store.Appointments.BegunToday(team.Enrolments[0].Id, Monday.AddDays(1), new(12, 0)));
    }

    [Theory, OnBoth]
    public async Task A_list_tells_the_next_appointment_until_a_contact_has_passed_over_it(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await PlannedAsync(house, coach, team.Enrolments[0], Monday.AddDays(3), new(9, 0));
        await PlannedAsync(house, coach, team.Enrolments[0], Monday.AddDays(2), new(13, 0));
        await PlannedAsync(house, coach, team.Enrolments[1], Monday.AddDays(-3));  // after the last contact, which was a week ago
        await PlannedAsync(house, coach, team.Enrolments[2], Monday.AddDays(-10)); // before it
        await PlannedAsync(house, coach, team.Enrolments[3], Monday);

        await using var store = house.As(coach);
        var rows = await store.Running();

        Assert.Equal([(Monday.AddDays(2), new TimeOnly(13, 0)), (Monday.AddDays(-3), new(10, 0)), null, (Monday, new TimeOnly(10, 0)), null],
            rows.Select(r => r.Appointment is { } next ? ((DateOnly, TimeOnly)?)(next.Day, next.Start) : null));
    }

    [Theory, OnBoth]
    public async Task An_agreed_day_without_an_hour_stands_in_the_calendar_until_an_hour_is_planned(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        await using (var store = house.As(coach))
        {
            foreach (var at in new[] { 0, 1 })
                store.Add(Contact.Log(Some.NewId<Contact>(), await store.Enrolments.ById(team.Enrolments[at].Id), coach.Id, Some.Content(next: Monday.AddDays(4)) with { NextStep = Sealed.Of("Se på CV") }, Monday));
            await store.SaveChangesAsync();
        }
        await PlannedAsync(house, coach, team.Enrolments[1], Monday.AddDays(4));

        await using var reader = house.As(coach);
        var agreed = Assert.Single(await reader.MyAgreedDays(Monday, Monday.AddDays(4)));

        Assert.Equal(("Aino Berg", Monday.AddDays(4), "Se på CV"), (agreed.Person, agreed.Day, agreed.NextStep.Reveal()));
        Assert.Contains($"Enrolment:{team.Enrolments[0].Id}", reader.Seen.ToString(), StringComparison.Ordinal);
        Assert.Empty(await reader.MyAgreedDays(Monday, Monday.AddDays(3)));
        await using var leader = house.As(team.NorthLeader);
        Assert.Empty(await leader.MyAgreedDays(Monday, Monday.AddDays(4))); // the leader's calendar is the leader's
    }

    [Theory, OnBoth]
    public async Task A_contact_and_its_appointment_are_one_save_and_a_foreign_one_cannot_be_written(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, coach) = (house.Team, house.Team.Coaches[0]);
        var planned = await PlannedAsync(house, coach, team.Enrolments[0], Monday);
        await using (var store = house.As(coach))
        {
            var contact = Some.Contact(await store.Enrolments.ById(team.Enrolments[0].Id), coach.Id);
            store.Add(contact);
            (await store.Appointments.ById(planned.Id)).LogAs(contact);
            await store.SaveChangesAsync();
        }

        await using var reader = house.As(team.NorthLeader);
        var done = await reader.Appointments.ById(planned.Id);
        Assert.Equal((AppointmentState.Done, done.Id), (done.State, (await reader.Appointments.ThatBecame(done.ContactId!.Value))!.Id));
        await using var foreign = house.As(team.Coaches[3]);
        await Assert.ThrowsAsync<NotHere>(() => foreign.Appointments.ById(planned.Id));
        foreign.Add(Some.Appointment(team.Organisation, team.Coaches[3], team.Enrolments[0], Monday));
        await Assert.ThrowsAsync<NotHere>(() => foreign.SaveChangesAsync());
    }

    static async Task<Appointment> PlannedAsync(TestStore house, StaffMember by, Enrolment? enrolment, DateOnly day, TimeOnly? start = null, string about = "", Id<Employer>? employer = null)
    {
        await using var store = house.As(by);
        var planned = Some.Appointment(house.Team.Organisation, by, enrolment is null ? null : await store.Enrolments.ById(enrolment.Id), day, start, about, employer);
        store.Add(planned);
        await store.SaveChangesAsync();
        return planned;
    }
}
