using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class UpgradeTests
{
    [Theory, OnBoth]
    public async Task A_place_where_nothing_is_becomes_a_store_and_stays_one(Engine engine)
    {
        await using var house = TestStore.Nowhere(engine);
        Assert.Equal(StoreState.Missing, (await StoreCondition.OfAsync(house.Address)).State);

        await Upgrade.RunAsync(house.Address);
        var again = await Upgrade.RunAsync(house.Address);

        Assert.Equal(StoreState.Current, again.Before.State);
        Assert.Equal((StoreState.Current, 0), (await StoreCondition.OfAsync(house.Address)) is var now ? (now.State, (int)now.Organisations) : default);
    }

    [Theory, OnBoth]
    public async Task A_store_newer_than_the_program_is_left_alone(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.AsSystem())
            await store.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29991231000000_Tomorrow', '99')");

        foreach (var attempt in new Func<Task>[] { () => Upgrade.RunAsync(house.Address), () => StoreCondition.DemandCurrentAsync(house.Address), () => Backup.TakeAsync(house.Address, "never") })
        {
            var trouble = await Assert.ThrowsAsync<StoreTrouble>(attempt);
            Assert.Equal((TroubleKind.Newer, "29991231000000_Tomorrow"), (trouble.Kind, trouble.About));
        }
    }

    [Theory, OnBoth]
    public async Task A_store_in_use_is_not_rebuilt_and_one_being_rebuilt_is_not_entered(Engine engine)
    {
        await using var house = await TestStore.Empty(engine);

        await using (await Occupancy.TogetherAsync(house.Address))
        await using (await Occupancy.TogetherAsync(house.Address))
            Assert.Equal(TroubleKind.InUse, (await Assert.ThrowsAsync<StoreTrouble>(() => Occupancy.AloneAsync(house.Address))).Kind);
        await using (await Occupancy.AloneAsync(house.Address))
            Assert.Equal(TroubleKind.BeingChanged, (await Assert.ThrowsAsync<StoreTrouble>(() => Occupancy.TogetherAsync(house.Address))).Kind);
        await (await Occupancy.AloneAsync(house.Address)).DisposeAsync();
    }

    [Theory, OnBoth]
    public async Task Somebody_elses_database_is_left_alone(Engine engine)
    {
        await using var house = TestStore.Nowhere(engine);
        if (engine == Engine.Sqlite)
        {
            await using var connection = new SqliteConnection($"Data Source={house.Place};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE song (title text)";
            await command.ExecuteNonQueryAsync();
        }
        else
        {
            await using var connection = new Npgsql.NpgsqlConnection((await CreatedAsync(house)).Place);
            await connection.OpenAsync();
            await using var command = new Npgsql.NpgsqlCommand("CREATE TABLE song (title text)", connection);
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(TroubleKind.NotFotfeste, (await Assert.ThrowsAsync<StoreTrouble>(() => Upgrade.RunAsync(house.Address))).Kind);
        Assert.Equal(StoreState.Foreign, (await StoreCondition.OfAsync(house.Address)).State);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        var text = new string('x', 5000);
        await File.WriteAllTextAsync(house.Place, text);

        Assert.Equal(TroubleKind.NotFotfeste, (await Assert.ThrowsAsync<StoreTrouble>(() => Upgrade.RunAsync(house.Address))).Kind);
        Assert.Equal(text, await File.ReadAllTextAsync(house.Place));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_its_password()
    {
        var address = new StoreAddress("Host=127.0.0.1;Port=1;Database=team;Username=u;Password=geheim", TimeProvider.System, Path.GetTempPath());

        var trouble = await Assert.ThrowsAsync<StoreTrouble>(() => StoreCondition.OfAsync(address));

        Assert.Equal((TroubleKind.Unreachable, "team at 127.0.0.1:1"), (trouble.Kind, trouble.About));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_stop_the_next_one()
    {
        await using var house = TestStore.Nowhere(Engine.Sqlite);
        await using (var connection = new SqliteConnection($"Data Source={house.Place};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')";
            await command.ExecuteNonQueryAsync();
        }

        await Upgrade.RunAsync(house.Address).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(StoreState.Current, (await StoreCondition.OfAsync(house.Address)).State);
    }

    static async Task<StoreAddress> CreatedAsync(TestStore house)
    {
        await PostgresCluster.Running!.ExecuteAsync($"CREATE DATABASE {new Npgsql.NpgsqlConnectionStringBuilder(house.Place).Database}");
        return house.Address;
    }
}
