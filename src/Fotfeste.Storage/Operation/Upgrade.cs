using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>The store brought to the newest shape, and what that took.</summary>
/// <param name="Before">As the store was.</param>
/// <param name="BackupFile">The copy made before an existing file was changed; null when there was nothing to lose, or on a server.</param>
public sealed record Upgrade(StoreCondition Before, string? BackupFile)
{
    /// <summary>Creates the store, or brings it to the newest shape that this program knows. A SQLite file that holds something is backed up first.</summary>
    /// <exception cref="StoreTrouble">The place is not writable, foreign, newer than the program, or in use.</exception>
    public static async Task<Upgrade> RunAsync(StoreAddress address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        address.Prepare();
        var before = await StoreCondition.OfAsync(address, stop);
        before.RefuseUnlessOurs(address);
        try
        {
            if (before.State == StoreState.Missing && address.IsPostgres) await CreateDatabaseAsync(address, stop);
            await using var alone = await Occupancy.AloneAsync(address, stop);
            if (before.State == StoreState.Current)
            {
                await MissingKeys.FillAsync(address, stop);
                return new(before, null);
            }
            if (before.State == StoreState.Missing && address.File is { } file) await OwnerOnly.NewFile(file).DisposeAsync(); // its log and lists get the same rights
            var backup = before.State == StoreState.Older && address.File is not null ? await BackUpFirstAsync(address, before, stop) : null;
            await ToNewestAsync(address, stop);
            await MissingKeys.FillAsync(address, stop);
            return new(before, backup);
        }
        catch (DbException e) when (DatabaseTrouble.Of(e, address) is { } trouble)
        {
            throw trouble;
        }
    }

    /// <summary>Whoever calls is alone in the store, so a lock that a killed migration left behind is nobody's.</summary>
    internal static async Task ToNewestAsync(StoreAddress address, CancellationToken stop)
    {
        await using var store = address.Open();
        await using var turn = await store.TakeTurnAsync(stop);
        if (address.File is not null) await store.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", stop);
        await store.Database.MigrateAsync(stop);
    }

    internal static async Task CreateDatabaseAsync(StoreAddress address, CancellationToken stop)
    {
        var target = new NpgsqlConnectionStringBuilder(address.Place);
        var database = target.Database;
        target.Database = "postgres";
        target.Pooling = false;
        await using var connection = new NpgsqlConnection(target.ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{database!.Replace("\"", "\"\"", StringComparison.Ordinal)}\" ENCODING 'UTF8' TEMPLATE template0", connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    static async Task<string> BackUpFirstAsync(StoreAddress address, StoreCondition before, CancellationToken stop)
    {
        var folder = OwnerOnly.Folder(Path.Combine(address.Folder, "backups")).FullName;
        var file = Path.Combine(folder, $"before-migration-{address.Clock.GetUtcNow():yyyyMMdd-HHmmss}.fotfeste");
        await Backup.TakeAsync(address, before, file, stop);
        return file;
    }
}
