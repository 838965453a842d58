using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class SightTests
{
    [Theory, OnBoth]
    public async Task Each_sees_their_own_people_and_nobody_sees_without_an_actor(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;

        Assert.Equal("6 people, 5 enrolments, 15 contacts, 5 particulars, 1 referrals, 5 jobs, 20 employers", await SightOf(house.As(team.Coaches[0])));
        Assert.Equal("11 people, 10 enrolments, 30 contacts, 11 particulars, 1 referrals, 10 jobs, 20 employers", await SightOf(house.As(team.NorthLeader)));
        Assert.Equal("0 people, 0 enrolments, 0 contacts, 0 particulars, 0 referrals, 0 jobs, 0 employers", await SightOf(house.As(team.Administrator)));
        Assert.Equal("0 people, 0 enrolments, 0 contacts, 0 particulars, 0 referrals, 0 jobs, 0 employers", await SightOf(house.As(team.Evaluator)));
        Assert.Equal("0 people, 0 enrolments, 0 contacts, 0 particulars, 0 referrals, 0 jobs, 0 employers", await SightOf(house.Address.Open()));
    }

    static async Task<string> SightOf(Store store) =>
        $"{await store.Participants.CountAsync()} people, {await store.Enrolments.CountAsync()} enrolments, {await store.Contacts.CountAsync()} contacts, " +
        $"{await store.Particulars.CountAsync()} particulars, {await store.Referrals.CountAsync()} referrals, {await store.EmploymentSpells.CountAsync()} jobs, {await store.Employers.CountAsync()} employers";

    [Theory, OnBoth]
    public async Task A_foreign_and_an_invented_enrolment_are_equally_not_here(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Coaches[0]);
        var foreign = house.Team.Enrolments[^1].Id;

        await Assert.ThrowsAsync<NotHere>(() => store.Enrolments.ById(foreign));
        await Assert.ThrowsAsync<NotHere>(() => store.Enrolments.ById(Some.NewId<Enrolment>()));
    }

    [Theory, OnBoth]
    public async Task An_assignment_opens_the_earlier_enrolment_in_the_unit_from_its_first_day_and_no_longer_than_its_last(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (newcomer, foreign) = (house.Team.Coaches[0], house.Team.Enrolments[9]);
        var person = house.Team.Participants[9];
        await using (var leader = house.As(house.Team.NorthLeader))
        {
            var again = Some.Enrolment(Some.Day, person, house.Team.North.Id, house.Team.Programme.Id);
            again.Assign(Some.NewId<CoachAssignment>(), newcomer.Id, CoachRole.Whole, new(Some.Day.AddDays(1), Some.Day.AddDays(1)));
            leader.Add(again);
            await leader.SaveChangesAsync();
        }

        await using var today = house.As(newcomer);
        await Assert.ThrowsAsync<NotHere>(() => today.Enrolments.ById(foreign.Id));
        house.Clock.Day = Some.Day.AddDays(1);
        await using var tomorrow = house.As(newcomer);
        Assert.Equal(foreign.Id, (await tomorrow.Enrolments.ById(foreign.Id)).Id);
        house.Clock.Day = Some.Day.AddDays(2);
        await using var after = house.As(newcomer);
        await Assert.ThrowsAsync<NotHere>(() => after.Enrolments.ById(foreign.Id));
    }

    [Theory, OnBoth]
    public async Task An_assignment_in_a_unit_where_the_role_has_ended_shows_nothing(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var coach = house.Team.Coaches[0];
        var moved = Actor.Of(coach, Persona.Coach, [house.Team.South.Id], Some.Day); // the role in the north is over, the assignments were forgotten

        await using var store = house.Address.OpenAs(moved, Purpose.Support);

        Assert.Equal(0, await store.Enrolments.CountAsync());
    }

    [Theory, OnBoth]
    public async Task What_is_out_of_sight_cannot_be_written_to(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, foreign, stranger) = (house.Team.Coaches[0], house.Team.Enrolments[^1], house.Team.Participants[19]);

        await RefusedAsync(store => store.Add(Some.Contact(foreign, coach.Id)));                                                  // a foreign id in the form
        await RefusedAsync(store => store.Add(Some.Job(foreign)));
        await RefusedAsync(store => store.Entry(foreign).State = EntityState.Modified);                                           // a foreign record attached
        await RefusedAsync(store => store.Entry(stranger).State = EntityState.Modified);
        await RefusedAsync(store =>                                                                                               // assigning oneself
        {
            var taken = Some.Enrolment(Some.Day.AddDays(-100), stranger, house.Team.South.Id, house.Team.Programme.Id);
            taken.Assign(Some.NewId<CoachAssignment>(), coach.Id, CoachRole.Whole, DateRange.Open(Some.Day));
            store.Add(taken);
        });
        await RefusedAsync(store => store.Add(Referral.Receive(Some.NewId<Referral>(), stranger, house.Team.North.Id, "self", Some.Day, null, null, null, null, Some.Day)));
        await RefusedAsync(store => store.Add(Some.Enrolment(Some.Day, house.Team.Participants[0], house.Team.South.Id, house.Team.Programme.Id))); // into another unit

        await using var after = house.AsSystem();
        Assert.Equal("22 people, 20 enrolments, 60 contacts, 22 particulars, 2 referrals, 20 jobs, 20 employers", await SightOf(after));

        async Task RefusedAsync(Action<Store> attempt)
        {
            await using var store = house.As(coach);
            attempt(store);
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    [Theory, OnBoth]
    public async Task The_persona_must_be_allowed_to_write_the_kind(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;

        await RefusedAsync(team.Coaches[0], new Role(Some.NewId<Role>(), team.Coaches[0], Persona.Leader, team.North.Id, DateRange.Open(Some.Day))); // promoting oneself
        await RefusedAsync(team.NorthLeader, new Role(Some.NewId<Role>(), team.NorthLeader, Persona.Administrator, null, DateRange.Open(Some.Day)));
        await RefusedAsync(team.Evaluator, Some.Participant("Ny", team.Organisation.Id));
        await RefusedAsync(team.Administrator, Some.Participant("Ny", team.Organisation.Id));

        async Task RefusedAsync(StaffMember who, object what)
        {
            await using var store = house.As(who);
            store.Add(what);
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    [Fact]
    public async Task Every_kind_of_record_has_its_write_right()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var store = house.AsSystem();

        var kinds = store.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t == typeof(Account) || (t.Assembly == typeof(Id<>).Assembly && t != typeof(AuditEntry)));

        Assert.Equal(kinds.Select(t => t.Name).Order(), WriteRights.Kinds.Select(t => t.Name).Order());
    }

    [Theory, OnBoth]
    public async Task Outcomes_lift_the_person_filter_and_name_nobody(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.As(house.Team.Evaluator);

        var facts = await OutcomeFacts.For(store, new(Some.Day.AddYears(-1), Some.Day), new PackShelf([Some.Method], [Some.Forms]));

        Assert.Equal(20, facts.Count);
        Assert.All(facts, f => Assert.Equal(CompetitiveClass.Regular, Assert.Single(Assert.Single(f.Jobs).Terms).Class));
        Assert.All(facts, f => Assert.Equal(["social-assistance"], f.IncomesAtEntry));
        Assert.Equal(20, facts.Select(f => f.Person).Distinct().Count());
        Assert.True(store.Seen.IsEmpty);
    }

    [Fact]
    public void The_lifts_are_these_and_no_others() =>
        Assert.Equal(["ForAudit", "ForColleagues", "ForFeed", "ForJob", "ForMerge", "ForOperator", "ForOutcomes", "ForPairs", "ForReaders", "ForSignIn", "ForSweep", "ForTeam", "ForWithdrawn"], typeof(Lifts).GetMethods((System.Reflection.BindingFlags)60).Where(m => m.DeclaringType == typeof(Lifts)).Select(m => m.Name).Where(n => n[0] != '<').Order());
}
