using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>Somebody registered twice: who is asked, and that nobody else is told.</summary>
public sealed class PairTests
{
    [Theory, OnBoth]
    public async Task A_pair_across_units_is_put_to_who_leads_both_and_exists_for_nobody_else(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, above) = (house.Team, await LeaderAsync(house, "Bo Begge"));
        var twin = await RegisterAsync(house, "Aino Bergh", team.South);

        var found = await LookAsync(house, team.Participants[0].Id, team.Coaches[0].Id);

        Assert.Equal(new PairsFound(1, 0, false), found);
        foreach (var other in new[] { team.Coaches[0], team.Coaches[2], team.NorthLeader, team.SouthLeader, team.Administrator, team.Evaluator }) Assert.Equal((0, 0), await SeesAsync(house, house.As(other)));
        Assert.Equal((0, 0), await SeesAsync(house, house.Address.Open()));
        await using var leader = As(house, above);
        var (count, first) = await leader.PairsToLookAt(team.Units, 5);
        Assert.Equal((1, team.Coaches[0].Name), (count, Assert.Single(first).SuspectedBy));
        Assert.Equal(new HashSet<string> { "Aino Berg", "Aino Bergh" }, [first[0].Name, first[0].OtherName]);
        Assert.Contains($"{nameof(SuspectedPair)}:{first[0].Pair}", leader.Seen.ToString(), StringComparison.Ordinal);
        Assert.True(await leader.SeesAllOf(twin.Id) && await leader.SeesAllOf(team.Participants[0].Id));
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task The_lowest_leader_over_both_is_asked_and_the_next_one_when_nobody_leads_there(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, above) = (house.Team, await LeaderAsync(house, "Bo Begge"));
        await RegisterAsync(house, "Aino Bergh", team.North);
        await LookAsync(house, team.Participants[0].Id, null);

        Assert.Equal((1, 1), await SeesAsync(house, house.As(team.NorthLeader)));
        Assert.Equal((1, 0), await SeesAsync(house, As(house, above)));
        await using (var system = house.AsSystem())
        {
            (await system.Roles.SingleAsync(r => r.StaffId == team.NorthLeader.Id)).End(Some.Day.AddDays(-1), await system.Roles.ToListAsync());
            await system.SaveChangesAsync();
        }
        Assert.Equal((1, 1), await SeesAsync(house, As(house, above)));
    }

    [Theory, OnBoth]
    public async Task Two_different_people_are_never_asked_about_again_unless_it_is_taken_back(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, twin) = (house.Team, await RegisterAsync(house, "Aino Bergh", house.Team.North));
        await LookAsync(house, team.Participants[0].Id, null);
        Assert.Equal(new PairsFound(1, 0, false), await LookAsync(house, twin.Id, team.Coaches[0].Id)); // still open: the same pair
        await AnswerAsync(pair => pair.Say(PairAnswer.Different, team.NorthLeader.Id, DateTimeOffset.UnixEpoch));

        Assert.Equal(PairsFound.Nothing, await LookAsync(house, team.Participants[0].Id, null));
        Assert.Equal(PairsFound.Nothing, await LookAsync(house, twin.Id, team.Coaches[0].Id));

        Assert.Equal((1, 0), await SeesAsync(house, house.As(team.NorthLeader)));
        await AnswerAsync(pair => pair.TakeBackAnswer());
        Assert.Equal((1, 1), await SeesAsync(house, house.As(team.NorthLeader)));

        async Task AnswerAsync(Action<SuspectedPair> say)
        {
            await using var leader = house.As(team.NorthLeader);
            say(Assert.Single(await leader.PairsOf(twin.Id, team.Participants[0].Id)));
            await leader.SaveChangesAsync();
        }
    }

    [Theory, OnBoth]
    public async Task Where_nobody_leads_both_the_operator_gets_a_number_and_who_is_given_the_post_gets_the_pair(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await RegisterAsync(house, "Aino Bergh", house.Team.South);

        var found = await LookAsync(house, house.Team.Participants[0].Id, null);

        Assert.Equal("put:0,unled:1,common:0", found.ToString());
        Assert.Equal((0, 0), await SeesAsync(house, house.As(house.Team.NorthLeader)));
        Assert.Equal((1, 1), await SeesAsync(house, As(house, await LeaderAsync(house, "Bo Begge"))));
    }

    [Theory, OnBoth]
    public async Task Somebody_protected_is_in_a_pair_only_for_the_named_leader(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, person, unnamed) = (house.Team, await ProtectedPerson.In(house), await LeaderAsync(house, "Bo Begge"));
        var twin = await RegisterAsync(house, "Aino Bergh", team.South);
        await person.ProtectAsync(house);

        Assert.Equal(new PairsFound(1, 0, false), await LookAsync(house, twin.Id, team.Coaches[2].Id));

        Assert.Equal((1, 1), await SeesAsync(house, person.AsLeader(house)));
        foreach (var other in new[] { team.Coaches[0], team.Coaches[2], team.NorthLeader, team.SouthLeader }) Assert.Equal((0, 0), await SeesAsync(house, house.As(other)));
        Assert.Equal((0, 0), await SeesAsync(house, As(house, unnamed)));
    }

    [Theory, OnBoth]
    public async Task Somebody_protected_whose_named_leader_leads_one_of_both_is_in_no_pair_at_all(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, _) = (house.Team, await LeaderAsync(house, "Bo Begge"));
        var twin = await RegisterAsync(house, "Aino Bergh", team.South);
        await using (var coach = house.As(team.Coaches[0]))
        {
            coach.Add(Protection.Set(Some.NewId<Protection>(), team.Participants[0],
                [new(Some.NewId<Entitled>(), team.Coaches[0].Id, Persona.Coach), new(Some.NewId<Entitled>(), team.NorthLeader.Id, Persona.Leader)], team.Coaches[0].Id, DateTimeOffset.UnixEpoch));
            await coach.SaveChangesAsync();
        }

        Assert.Equal(PairsFound.Nothing, await LookAsync(house, twin.Id, team.Coaches[2].Id));
        Assert.Equal(PairsFound.Nothing, await LookAsync(house, team.Participants[0].Id, team.Coaches[0].Id));

        await using var system = house.AsSystem();
        Assert.Equal(0, await system.SuspectedPairs.CountAsync());
    }

    [Theory, OnBoth]
    public async Task Once_the_identity_is_protected_a_pair_that_waits_is_the_named_leaders(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, person, unnamed) = (house.Team, await ProtectedPerson.In(house), await LeaderAsync(house, "Bo Begge"));
        await RegisterAsync(house, "Aino Bergh", team.North);
        await LookAsync(house, team.Participants[0].Id, null);
        Assert.Equal((1, 1), await SeesAsync(house, house.As(team.NorthLeader)));

        await person.ProtectAsync(house);

        Assert.Equal((0, 0), await SeesAsync(house, house.As(team.NorthLeader)));
        Assert.Equal((0, 0), await SeesAsync(house, As(house, unnamed)));
        Assert.Equal((1, 1), await SeesAsync(house, person.AsLeader(house)));
    }

    [Theory, OnBoth]
    public async Task A_common_name_is_asked_about_only_with_the_year_of_birth(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        for (var n = 0; n <= PairSearch.MostAlike; n++) await RegisterAsync(house, "Aino Bergh", house.Team.North);
        Assert.Equal(new PairsFound(0, 0, true), await LookAsync(house, house.Team.Participants[0].Id, null));
        var born = await RegisterAsync(house, "Aino Berg", house.Team.North, house.Team.Particulars[0].BirthYear);

        Assert.Equal(new PairsFound(1, 0, true), await LookAsync(house, house.Team.Participants[0].Id, null));

        await using var leader = house.As(house.Team.NorthLeader);
        Assert.Single(await leader.PairsOf(born.Id, house.Team.Participants[0].Id));
    }

    [Theory, OnBoth]
    public async Task Who_was_looked_at_already_who_is_withdrawn_and_who_was_merged_make_no_pair(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, twin) = (house.Team, await RegisterAsync(house, "Aino Bergh", house.Team.North));
        Assert.Equal(PairsFound.Nothing, await LookAsync(house, team.Participants[0].Id, null, twin.Id));
        await using (var leader = house.As(team.NorthLeader))
        {
            leader.Add(Withdrawal.Of(Some.NewId<Withdrawal>(), Assert.Single(await leader.Enrolments.Of(twin.Id)), WithdrawalReason.Mistake, team.NorthLeader.Id, DateTimeOffset.UnixEpoch));
            await leader.SaveChangesAsync();
        }
        Assert.Equal(PairsFound.Nothing, await LookAsync(house, team.Participants[0].Id, null));
        var other = await RegisterAsync(house, "Aino Bergh", team.North);
        await using (var leader = house.As(team.NorthLeader))
        {
            leader.Add(Merge.Of(Some.NewId<Merge>(), await leader.Participants.ById(team.Participants[0].Id), await leader.Participants.ById(other.Id), await leader.PartsOf(other.Id), "Sier det selv", team.NorthLeader.Id, DateTimeOffset.UnixEpoch));
            await leader.SaveChangesAsync();
        }

        Assert.Equal(PairsFound.Nothing, await LookAsync(house, team.Participants[0].Id, null));
        Assert.Equal(PairsFound.Nothing, await LookAsync(house, other.Id, null));
    }

    [Theory, OnBoth]
    public async Task Only_the_program_looks_and_only_who_is_entitled_to_both_writes_it_down(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, twin) = (house.Team, await RegisterAsync(house, "Aino Bergh", house.Team.South));
        foreach (var one in new[] { team.Coaches[0], team.NorthLeader, team.Administrator })
        {
            await using var store = house.As(one);
            await Assert.ThrowsAsync<InvalidOperationException>(() => store.LookForPairs(team.Participants[0].Id, [], one.Id, default));
        }

        await RefusedAsync(team.Coaches[0], team.Participants[1].Id, team.North);
        await RefusedAsync(team.NorthLeader, twin.Id, team.North);
        await RefusedAsync(team.NorthLeader, team.Participants[1].Id, team.South);

        async Task RefusedAsync(StaffMember who, Id<Participant> other, Unit unit)
        {
            await using var store = house.As(who);
            store.Add(SuspectedPair.Of(Some.NewId<SuspectedPair>(), team.Organisation.Id, team.Participants[0].Id, other, unit.Id, null, DateTimeOffset.UnixEpoch));
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    /// <summary>How many pairs are in sight, and how many the leader's Today asks about.</summary>
    static async Task<(int InSight, int Asked)> SeesAsync(TestStore house, Store store)
    {
        await using (store) return (await store.SuspectedPairs.CountAsync(), (await store.PairsToLookAt(house.Team.Units, 5)).Count);
    }

    static async Task<PairsFound> LookAsync(TestStore house, Id<Participant> person, Id<StaffMember>? suspectedBy, params Id<Participant>[] others)
    {
        await using var store = house.AsSystem();
        var found = await store.LookForPairs(person, others, suspectedBy, default);
        await store.SaveChangesAsync();
        return found;
    }

    static async Task<Participant> RegisterAsync(TestStore house, string name, Unit unit, int? year = null)
    {
        var person = Some.Participant(name, house.Team.Organisation.Id);
        await using var store = house.AsSystem();
        store.AddRange(person, new Particulars(Some.NewId<Particulars>(), person, birthYear: year), Some.Enrolment(Some.Day.AddDays(-10), person, unit.Id, house.Team.Programme.Id));
        await store.SaveChangesAsync();
        return person;
    }

    static async Task<StaffMember> LeaderAsync(TestStore house, string name)
    {
        var leader = new StaffMember(Some.NewId<StaffMember>(), house.Team.Organisation.Id, name, name);
        await using var store = house.AsSystem();
        store.AddRange(leader, new Role(Some.NewId<Role>(), leader, Persona.Leader, house.Team.Association.Id, DateRange.Open(Some.Day.AddYears(-1))));
        await store.SaveChangesAsync();
        return leader;
    }

    static Store As(TestStore house, StaffMember leader) => house.Address.OpenAs(Actor.Of(leader, Persona.Leader, [.. house.Team.Units.Select(u => u.Id)], house.Clock.Day), Purpose.Support);
}
