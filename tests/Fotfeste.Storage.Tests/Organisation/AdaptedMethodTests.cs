using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class AdaptedMethodTests
{
    static readonly MethodPack Own = Some.Method with { Key = new("own-nord", 1), Origin = Some.Method.Key, Note = "Vi møtes først" };

    [Theory, OnBoth]
    public async Task A_leader_adapts_for_the_own_units_and_an_administrator_for_all(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var team = house.Team;

        await AddAsync(house, team.NorthLeader, Begun(house, team.North.Id, "own-nord"));
        await AddAsync(house, team.Administrator, Begun(house, null, "own-alle"));
        await AddAsync(house, team.Administrator, Begun(house, team.South.Id, "own-sor"));

        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.NorthLeader, Begun(house, team.South.Id, "own-tatt")));
        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.NorthLeader, Begun(house, null, "own-tatt")));
        await Assert.ThrowsAsync<NotHere>(() => AddAsync(house, team.Coaches[0], Begun(house, team.North.Id, "own-tatt")));
        await Assert.ThrowsAsync<NotHere>(() => PublishAsync(house, team.NorthLeader, "own-alle"));
        await Assert.ThrowsAsync<NotHere>(() => PublishAsync(house, team.NorthLeader, "own-sor"));
        await PublishAsync(house, team.NorthLeader, "own-nord");
        await using var coach = house.As(team.Coaches[2]);
        Assert.Equal(["own-alle", "own-nord", "own-sor"], (await coach.AdaptedMethods.InOrder()).Select(m => m.Code).Order());
        Assert.Equal(["1"], await coach.AdaptedVersions.Files());
    }

    [Theory, OnBoth]
    public async Task What_was_published_is_never_changed_and_never_removed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await AddAsync(house, house.Team.NorthLeader, Begun(house, house.Team.North.Id, "own-nord"));
        await PublishAsync(house, house.Team.NorthLeader, "own-nord");

        await RefusedAsync(version => version.Property(v => v.Content).CurrentValue = "2");
        await RefusedAsync(version => version.State = EntityState.Deleted);

        await using var after = house.AsSystem();
        Assert.Equal("1", (await after.AdaptedVersions.SingleAsync()).Content);
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);

        async Task RefusedAsync(Action<Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<AdaptedVersion>> attempt)
        {
            await using var store = house.AsSystem();
            attempt(store.Entry(await store.AdaptedVersions.SingleAsync()));
            await Assert.ThrowsAsync<InvalidOperationException>(() => store.SaveChangesAsync());
        }
    }

    [Theory, OnBoth]
    public async Task A_code_is_the_organisations_only_one_and_two_at_once_are_noticed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var leader = house.Team.NorthLeader;
        await AddAsync(house, leader, Begun(house, house.Team.North.Id, "own-nord"));

        var refusal = await Assert.ThrowsAsync<Refusal>(() => AddAsync(house, leader, Begun(house, house.Team.North.Id, "own-nord")));
        Assert.Equal("common.already-saved", refusal.Codes.Single());
        await using var one = house.As(leader);
        await using var other = house.As(leader);
        var (mine, theirs) = (await one.AdaptedMethods.SingleAsync(), await other.AdaptedMethods.SingleAsync());
        mine.Redraft(Own, "mine");
        await one.SaveChangesAsync();
        theirs.Redraft(Own, "theirs");

        Assert.Equal(["common.newer-version"], (await Assert.ThrowsAsync<Refusal>(() => other.SaveChangesAsync())).Codes);
    }

    [Theory, OnBoth]
    public async Task The_door_counts_what_was_published(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var account = new Account { OrganisationId = house.Team.Organisation.Id, StaffId = house.Team.NorthLeader.Id };

        Assert.Equal(0, await VersionsAsync());
        await AddAsync(house, house.Team.NorthLeader, Begun(house, house.Team.North.Id, "own-nord"));
        Assert.Equal(0, await VersionsAsync());
        await PublishAsync(house, house.Team.NorthLeader, "own-nord");
        Assert.Equal(1, await VersionsAsync());

        async Task<int> VersionsAsync()
        {
            await using var door = house.Address.Open();
            return (await door.ForSignIn(account))!.Versions;
        }
    }

    static AdaptedMethod Begun(TestStore house, Id<Unit>? unit, string code) =>
        AdaptedMethod.Begin(Some.NewId<AdaptedMethod>(), house.Team.Organisation.Id, unit, Own with { Key = new(code, 1) }, "0");

    static async Task AddAsync(TestStore house, StaffMember who, AdaptedMethod method)
    {
        await using var store = house.As(who);
        store.Add(method);
        await store.SaveChangesAsync();
    }

    static async Task PublishAsync(TestStore house, StaffMember who, string code)
    {
        await using var store = house.As(who);
        var method = await store.AdaptedMethods.Include(m => m.Published).SingleAsync(m => m.Code == code);
        method.Publish(Some.NewId<AdaptedVersion>(), Own with { Key = method.Next }, null, "1", who.Id, house.Clock.Day);
        store.AddRange(method.Published);
        await store.SaveChangesAsync();
    }
}
