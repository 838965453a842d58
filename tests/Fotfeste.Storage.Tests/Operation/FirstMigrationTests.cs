using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>From the first committed migration, with data. The fixtures are backups of the test world (an account and a changed goal on top) that the program of that day took of its own store.</summary>
public sealed class FirstMigrationTests
{
    const string First = "20261121215410_First";

    [Theory, OnBoth]
    public async Task A_store_of_the_first_day_comes_to_today_with_everything_in_it(Engine engine)
    {
        await using var house = TestStore.Nowhere(engine);

        var restore = await Restore.RunAsync(house.Address, FixtureOf(engine), force: false);

        Assert.Single(restore.Manifest.Migrations, m => m.EndsWith("_First", StringComparison.Ordinal));
        Assert.Equal(StoreState.Current, (await StoreCondition.OfAsync(house.Address)).State);
        await using var door = house.Address.Open();
        var organisation = Assert.Single(await door.ForOperator());
        await using var store = house.Address.OpenAs(Actor.System("test", organisation.Id, Some.Day));
        Assert.Null((await AuditVerification.RunAsync(store)).FirstBreak);
        Assert.Equal((22, 60), (await store.Participants.CountAsync(), await store.Contacts.CountAsync()));
        Assert.Contains(await store.Enrolments.ToListAsync(), e => e.Goal.Reveal() == "Bakeri");
        Assert.Equal("ida", (await store.Users.SingleAsync()).UserName);
    }

    [Fact]
    public async Task A_file_is_backed_up_before_it_is_migrated_and_that_backup_comes_back()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using (var store = house.AsSystem()) await store.Database.MigrateAsync(First);
        Assert.Equal(StoreState.Older, (await StoreCondition.OfAsync(house.Address)).State);
        Assert.Equal(TroubleKind.Older, (await Assert.ThrowsAsync<StoreTrouble>(() => StoreCondition.DemandCurrentAsync(house.Address))).Kind);

        var upgrade = await Upgrade.RunAsync(house.Address);

        Assert.StartsWith(Path.Combine(house.Address.Folder, "backups"), upgrade.BackupFile, StringComparison.Ordinal);
        await using var restored = TestStore.Nowhere(Engine.Sqlite);
        var restore = await Restore.RunAsync(restored.Address, upgrade.BackupFile!, force: false);
        Assert.Equal([First], restore.Manifest.Migrations);
        await using var after = house.AsSystem();
        Assert.Equal(60, await after.Contacts.CountAsync());
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }

    static string FixtureOf(Engine engine) =>
        Path.Combine(SourceTree.Root, "tests/Fotfeste.Storage.Tests/Operation/Fixtures", engine == Engine.Sqlite ? "first-sqlite.fotfeste" : "first-postgres.fotfeste");
}
