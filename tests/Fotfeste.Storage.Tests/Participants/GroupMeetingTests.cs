using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class GroupMeetingTests
{
    static readonly DateOnly Today = Some.Day;

    [Theory, OnBoth]
    public async Task A_meeting_is_its_units_and_comes_back_as_it_went_in(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var meeting = await HeldAsync(house);

        await using var colleague = house.As(team.Coaches[1]);
        var read = await colleague.GroupMeetings.ById(meeting);
        Assert.Equal((Today, "Rådhuset", "NAV, DPS"), (read.Day, read.Place.Reveal(), read.Present.Reveal()));
        Assert.Equal((GroupAnswer.Wait, Today.AddDays(30), "Plass"), (read.Decisions[0].Answer, read.Decisions[0].Until!.Value, read.Decisions[0].Words.Reveal()));
        foreach (var other in new[] { team.Coaches[2], team.SouthLeader, team.Administrator, team.Evaluator })
        {
            await using var store = house.As(other);
            await Assert.ThrowsAsync<NotHere>(() => store.GroupMeetings.ById(meeting));
            Assert.Empty(await store.GroupDecisions.ToListAsync());
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task A_name_is_fetched_only_for_who_has_agreed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (team, referral) = (house.Team, house.Team.Referrals[0]);
        var meeting = GroupMeeting.Plan(Some.NewId<GroupMeeting>(), team.Organisation.Id, team.North.Id, Today, null, null, Today);
        await using (var unnamed = house.As(team.Coaches[0]))
        {
            unnamed.Add(meeting);
            await unnamed.SaveChangesAsync();
            var line = Assert.Single(await unnamed.AgendaOf(meeting));
            Assert.Equal((null, referral.Code, referral.Code), (line.Name, line.Code, line.Called));
            Assert.DoesNotContain("Participant:", unnamed.Seen.ToString(), StringComparison.Ordinal);
            (await unnamed.Referrals.ById(referral.Id)).Agree(Today, "Navnet mitt", Today);
            await unnamed.SaveChangesAsync();
        }

        await using var named = house.As(team.Coaches[0]);
        Assert.Equal("Uma Ny", Assert.Single(await named.AgendaOf(await named.GroupMeetings.ById(meeting.Id))).Called);
    }

    [Theory, OnBoth]
    public async Task What_has_left_a_readers_sight_is_a_code_in_the_minutes(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var meeting = await HeldAsync(house, decline: true);

        await using var coach = house.As(team.Coaches[0]);
        var seen = Assert.Single(await coach.MinutesOf(await coach.GroupMeetings.ById(meeting)));
        Assert.Equal((team.Referrals[0].Code, null), (seen.Called, seen.Referral));
        await using var leader = house.As(team.NorthLeader);
        Assert.Equal("Uma Ny", Assert.Single(await leader.MinutesOf(await leader.GroupMeetings.ById(meeting))).Called);
    }

    [Theory, OnBoth]
    public async Task Nobody_plans_a_meeting_for_another_unit(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await using var store = house.As(team.Coaches[0]);
        store.Add(GroupMeeting.Plan(Some.NewId<GroupMeeting>(), team.Organisation.Id, team.South.Id, Today, null, null, Today));

        await Assert.ThrowsAsync<NotHere>(() => store.SaveChangesAsync());
    }

    // The north's referral has agreed to be named and was decided about.
    static async Task<Id<GroupMeeting>> HeldAsync(TestStore house, bool decline = false)
    {
        var team = house.Team;
        await using var store = house.As(team.NorthLeader);
        var meeting = GroupMeeting.Plan(Some.NewId<GroupMeeting>(), team.Organisation.Id, team.North.Id, Today, "Rådhuset", "NAV, DPS", Today);
        var referral = await store.Referrals.ById(team.Referrals[0].Id);
        referral.Agree(Today, "Navnet mitt", Today);
        meeting.Decide(Some.NewId<GroupDecision>(), referral, decline ? GroupAnswer.Decline : GroupAnswer.Wait, decline ? null : Today.AddDays(30), decline ? "moved" : null, "Plass", Today);
        store.Add(meeting);
        await store.SaveChangesAsync();
        return meeting.Id;
    }
}
