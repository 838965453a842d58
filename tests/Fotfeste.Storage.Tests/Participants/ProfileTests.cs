using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class ProfileTests
{
    static readonly ProfileContent Content = new()
    {
        Wishes = new("Noe med dyr"), Work = WishedWork.Parse("own:animal-carer/5164"), Strengths = new("Nøyaktig"), Interests = InterestLevels.Unknown.With(Interest.Realistic, 4),
        Tolerates = DemandLevels.Unknown.With(Demand.Noise, 1).With(Demand.Customers, 0), Hard = default(DemandSet).With(Demand.Noise),
        HoursLeast = new Hours(8), HoursMost = new Hours(22.5m), Times = WorkingTime.Daytime | WorkingTime.Weekend | WorkingTime.SplitDay | WorkingTime.EarlyMorning,
        CommuteMinutes = 40, TravelsBy = MeansOfTravel.PublicTransport, HasLicence = false, HomeMunicipality = "0301", Helps = new("Skriftlig liste"),
        Said = default(SaidByPart).With(ProfilePart.Wishes, SaidBy.Person).With(ProfilePart.Strengths, SaidBy.Coach),
    };

    [Theory, OnBoth]
    public async Task Every_version_comes_back_as_it_went_in_for_who_supports_the_person(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        var person = team.Participants[0].Id;
        Profile first;
        await using (var coach = house.As(team.Coaches[0]))
        {
            first = Profile.Write(Some.NewId<Profile>(), await coach.Participants.ById(person), null, Content, ProfileOccasion.Talk, "Vil ha ro", team.Coaches[0].Id, coach.Now);
            coach.Add(first);
            await coach.SaveChangesAsync();
        }
        await using (var coach = house.As(team.Coaches[0]))
        {
            var later = Profile.Write(Some.NewId<Profile>(), await coach.Participants.ById(person), await coach.Profiles.Newest(person), Content with { HoursMost = new Hours(30) }, ProfileOccasion.AtWork, null, team.Coaches[0].Id, coach.Now.AddDays(1));
            coach.Add(later);
            await coach.SaveChangesAsync();
        }

        await using var leader = house.As(team.NorthLeader);
        var versions = await leader.Profiles.VersionsOf(person);
        Assert.Equal([new Hours(30), new Hours(22.5m)], versions.Select(v => v.Content.HoursMost!.Value));
        Assert.Equal(Content, versions[1].Content);
        Assert.Equal(((Id<Profile>?)first.Id, "Vil ha ro"), (versions[0].FollowsId, versions[1].Learned.Reveal()));
        foreach (var other in new[] { team.Coaches[1], team.Coaches[2], team.SouthLeader, team.Administrator, team.Evaluator })
        {
            await using var store = house.As(other);
            Assert.Empty(await store.Profiles.ToListAsync());
        }
        await using var system = house.AsSystem();
        Assert.Null((await AuditVerification.RunAsync(system)).FirstBreak);
    }

    [Theory, OnBoth]
    public async Task Nobody_writes_the_profile_of_a_person_out_of_sight(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var coach = house.As(house.Team.Coaches[0]);
        coach.Add(Profile.Write(Some.NewId<Profile>(), house.Team.Participants[5], null, Content, ProfileOccasion.Talk, null, house.Team.Coaches[0].Id, coach.Now));

        await Assert.ThrowsAsync<NotHere>(() => coach.SaveChangesAsync());
    }

    [Theory, OnBoth]
    public async Task Two_versions_never_follow_the_same_one(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await using var store = house.As(team.Coaches[0]);
        var person = await store.Participants.ById(team.Participants[0].Id);
        var first = Profile.Write(Some.NewId<Profile>(), person, null, Content, ProfileOccasion.Talk, null, team.Coaches[0].Id, store.Now);
        store.Add(first);
        await store.SaveChangesAsync();
        foreach (var hours in new[] { 30, 31 }) store.Add(Profile.Write(Some.NewId<Profile>(), person, first, Content with { HoursMost = new Hours(hours) }, ProfileOccasion.Talk, null, team.Coaches[0].Id, store.Now));

        await Assert.ThrowsAnyAsync<Exception>(() => store.SaveChangesAsync());

        await using var after = house.As(team.Coaches[0]);
        Assert.Single(await after.Profiles.VersionsOf(person.Id));
    }

    [Theory, OnBoth]
    public async Task Two_records_of_one_person_become_one_with_both_histories(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;
        await using var store = house.As(team.NorthLeader);
        var (kept, gone) = (await store.Participants.ById(team.Participants[0].Id), await store.Participants.ById(team.Participants[1].Id));
        store.Add(Profile.Write(Some.NewId<Profile>(), gone, null, Content, ProfileOccasion.Talk, null, team.NorthLeader.Id, store.Now));
        await store.SaveChangesAsync();

        store.Add(Merge.Of(Some.NewId<Merge>(), kept, gone, await store.PartsOf(gone.Id), "Samme person", team.NorthLeader.Id, store.Now));
        await store.SaveChangesAsync();

        Assert.Equal("Noe med dyr", (await store.Profiles.Newest(kept.Id))!.Content.Wishes.Reveal());
    }
}
