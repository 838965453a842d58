using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class MendingTests
{
    [Theory, OnBoth]
    public async Task What_hangs_on_a_withdrawn_support_is_out_of_sight_and_figures_and_comes_back_when_it_is_taken_back(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var before = await SightOf(house.As(team.Coaches[0]));
        var withdrawal = await WithdrawAsync(house, team.Coaches[0], team.Enrolments[0]);

        Assert.Equal("5 people, 4 enrolments, 12 contacts, 4 particulars, 4 jobs, 4 stays", await SightOf(house.As(team.Coaches[0])));
        Assert.Equal(19, (await FactsAsync(house)).Count);
        await using (var system = house.AsSystem()) Assert.False(await system.Enrolments.AnyAsync(e => e.Id == team.Enrolments[0].Id));
        await using (var leader = house.As(team.NorthLeader))
        {
            Assert.DoesNotContain(await leader.Running(), r => r.Id == team.Enrolments[0].Id);
            Assert.Equal((team.Participants[0].Name, WithdrawalReason.Twice), (await leader.Withdrawn()).Select(l => (l.Person, l.Withdrawal.Reason)).Single());
            (await leader.Withdrawals.ById(leader, withdrawal.Id)).TakeBack(team.NorthLeader.Id, DateTimeOffset.UnixEpoch);
            await leader.SaveChangesAsync();
            Assert.Empty(await leader.Withdrawn());
        }
        Assert.Equal(before, await SightOf(house.As(team.Coaches[0])));
        Assert.Equal(20, (await FactsAsync(house)).Count);
    }

    [Theory, OnBoth]
    public async Task Who_would_not_see_it_neither_finds_what_is_withdrawn_nor_takes_it_back(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var withdrawal = await WithdrawAsync(house, house.Team.Coaches[0], house.Team.Enrolments[0]);

        foreach (var other in new[] { house.Team.Coaches[1], house.Team.SouthLeader })
        {
            await using var store = house.As(other);
            Assert.Empty(await store.Withdrawn());
            await Assert.ThrowsAsync<NotHere>(() => store.Withdrawals.ById(store, withdrawal.Id));
            (await store.Withdrawals.SingleAsync(w => w.Id == withdrawal.Id)).TakeBack(other.Id, DateTimeOffset.UnixEpoch);
            await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
        }
    }

    [Theory, OnBoth]
    public async Task Two_records_become_one_and_everybody_sees_what_they_saw(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var (kept, gone) = (team.Participants[0], team.Participants[5]); // the first coach's and the second's
        await using (var leader = house.As(team.NorthLeader))
        {
            leader.Add(Around(gone));
            await leader.SaveChangesAsync();
        }
        await using (var leader = house.As(team.NorthLeader))
        {
            Assert.True(await leader.SeesAllOf(kept.Id) && await leader.SeesAllOf(gone.Id));
            leader.Add(Merge.Of(Some.NewId<Merge>(), await leader.Participants.ById(kept.Id), await leader.Participants.ById(gone.Id), await leader.PartsOf(gone.Id), "Sier det selv", team.NorthLeader.Id, DateTimeOffset.UnixEpoch));
            await leader.SaveChangesAsync();
        }

        await using var after = house.As(team.NorthLeader);
        Assert.Equal(new HashSet<Id<Enrolment>> { team.Enrolments[0].Id, team.Enrolments[5].Id }, (await after.Enrolments.Of(kept.Id)).Select(e => e.Id).ToHashSet());
        Assert.False(await after.Participants.AnyAsync(p => p.Id == gone.Id));
        Assert.Equal(kept.Id, await after.MergedInto(gone.Id));
        Assert.Single(await after.Around.Of(kept.Id, Some.Day));
        var trace = await after.Merges.SingleAsync();
        Assert.Equal((kept.Name, gone.Name, "Sier det selv"), (trace.KeptWas.Reveal(), trace.GoneWas.Reveal(), trace.Why.Reveal()));
        Assert.Contains(team.Enrolments[5].Id.ToString(), trace.Moved, StringComparison.Ordinal);
        await using var second = house.As(team.Coaches[1]);
        Assert.Equal(15, await second.Contacts.CountAsync(c => c.EnrolmentId != null && c.CoachId == team.Coaches[1].Id)); // the assignment moved along
        Assert.Equal(kept.Id, await second.MergedInto(gone.Id));
        await using var stranger = house.As(team.SouthLeader);
        Assert.Null(await stranger.MergedInto(gone.Id));
        await using var system = house.AsSystem();
        Assert.Equal(gone.Name, (await system.Participants.ById(gone.Id)).Name); // kept as it was
    }

    [Theory, OnBoth]
    public async Task Who_does_not_see_all_of_somebody_is_told_so_and_a_coach_merges_nobody(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await using (var system = house.AsSystem())
        {
            system.Add(Some.Enrolment(Some.Day.AddDays(-300), team.Participants[0], team.South.Id, team.Programme.Id));
            await system.SaveChangesAsync();
        }

        await using var leader = house.As(team.NorthLeader);
        Assert.False(await leader.SeesAllOf(team.Participants[0].Id));
        Assert.True(await leader.SeesAllOf(team.Participants[1].Id));
        await using var coach = house.As(team.Coaches[0]);
        coach.Add(Merge.Of(Some.NewId<Merge>(), await coach.Participants.ById(team.Participants[1].Id), await coach.Participants.ById(team.Participants[2].Id), new([], [], []), "Sikker", team.Coaches[0].Id, DateTimeOffset.UnixEpoch));
        await Assert.ThrowsAsync<NotHere>(() => coach.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task Who_is_around_a_person_is_seen_by_who_supports_the_person(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var coach = house.As(house.Team.Coaches[0]))
        {
            coach.Add(Around(house.Team.Participants[0]));
            await coach.SaveChangesAsync();
        }

        await using var leader = house.As(house.Team.NorthLeader);
        await using var other = house.As(house.Team.Coaches[1]);
        Assert.Equal("Nina Nær", Assert.Single(await leader.Around.Of(house.Team.Participants[0].Id, Some.Day)).Name.Reveal());
        Assert.Equal(0, await other.Around.CountAsync());
        other.Add(Around(house.Team.Participants[0]));
        await Assert.ThrowsAsync<NotHere>(() => other.SaveChangesAsync());
    }

    static PersonAround Around(Participant person) =>
        PersonAround.Meet(Some.NewId<PersonAround>(), person, AroundKind.Kin, "Nina Nær", null, "900 00 000", null, MayKnow.ThatWeMeet, DateRange.Open(Some.Day));

    static async Task<Withdrawal> WithdrawAsync(TestStore house, StaffMember by, Enrolment enrolment)
    {
        await using var store = house.As(by);
        var withdrawal = Withdrawal.Of(Some.NewId<Withdrawal>(), await store.Enrolments.ById(enrolment.Id), WithdrawalReason.Twice, by.Id, DateTimeOffset.UnixEpoch);
        store.Add(withdrawal);
        await store.SaveChangesAsync();
        return withdrawal;
    }

    static async Task<IReadOnlyList<OutcomeFact>> FactsAsync(TestStore house)
    {
        await using var store = house.As(house.Team.Evaluator);
        return await OutcomeFacts.For(store, new(Some.Day.AddYears(-1), Some.Day), new PackShelf([Some.Method], [Some.Forms]));
    }

    static async Task<string> SightOf(Store store)
    {
        await using (store)
            return $"{await store.Participants.CountAsync()} people, {await store.Enrolments.CountAsync()} enrolments, {await store.Contacts.CountAsync()} contacts, {await store.Particulars.CountAsync()} particulars, " +
                $"{await store.EmploymentSpells.CountAsync()} jobs, {await store.PhaseSpells.CountAsync()} stays";
    }
}
