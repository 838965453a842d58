using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace Fotfeste.Storage;

/// <summary>A SQLite store in an archive: one entry, the database itself as it was at one moment, without what had been deleted from it.</summary>
static class SqliteCopy
{
    const string Entry = "store.db";

    /// <summary>Copied while others write, then read back and verified before it is packed.</summary>
    public static async Task<BackupManifest> WriteAsync(StoreAddress address, StoreCondition condition, ZipArchive archive, string workFolder, CancellationToken stop)
    {
        var copy = Path.Combine(workFolder, Entry);
        await RunAsync(address.File!, $"VACUUM INTO '{copy.Replace("'", "''", StringComparison.Ordinal)}'", stop);
        await DemandIntegrityAsync(copy, stop);
        var chains = condition.State == StoreState.Current ? await VerifyAsync(copy, address.Clock, stop) : []; // an older shape cannot be read by this program; the chain stays what it was
        await archive.CreateEntryFromFileAsync(copy, Entry, CompressionLevel.Fastest, stop);
        return new(BackupManifest.Newest, BackupManifest.Sqlite, address.Clock.GetUtcNow(), condition.Applied, chains, []);
    }

    /// <summary>Brings the database out of the archive into the folder, to the newest shape, and finds it whole.</summary>
    /// <exception cref="StoreTrouble">It is not what was saved.</exception>
    public static async Task<string> ReadAsync(ZipArchive archive, BackupManifest manifest, string workFolder, TimeProvider clock, CancellationToken stop)
    {
        var copy = Path.Combine(workFolder, Entry);
        var entry = archive.GetEntry(Entry) ?? throw new StoreTrouble(TroubleKind.BackupBroken, Entry);
        await entry.ExtractToFileAsync(copy, stop);
        OwnerOnly.Protect(copy);
        await DemandIntegrityAsync(copy, stop);
        await Upgrade.ToNewestAsync(new StoreAddress(copy, clock), stop);
        var chains = await VerifyAsync(copy, clock, stop);
        if (manifest.Chains.Count > 0 && !manifest.Chains.SequenceEqual(chains)) throw new StoreTrouble(TroubleKind.BackupBroken, "audit_head");
        return copy;
    }

    /// <summary>Everything into the one file: no log is left beside it.</summary>
    public static async Task SettleAsync(string file, CancellationToken stop)
    {
        await RunAsync(file, "PRAGMA journal_mode = DELETE", stop);
        foreach (var log in new[] { file + "-wal", file + "-shm" }) File.Delete(log);
    }

    static async Task<IReadOnlyList<BackedUpChain>> VerifyAsync(string copy, TimeProvider clock, CancellationToken stop)
    {
        var address = new StoreAddress(copy, clock);
        var chains = await Chains.DemandWholeAsync(address, stop);
        address.LetGo();
        await SettleAsync(copy, stop);
        return chains;
    }

    static async Task DemandIntegrityAsync(string file, CancellationToken stop)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        try
        {
            await connection.OpenAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            if (await command.ExecuteScalarAsync(stop) is not "ok") throw new StoreTrouble(TroubleKind.BackupBroken, Entry);
        }
        catch (SqliteException e)
        {
            throw new StoreTrouble(TroubleKind.BackupBroken, Entry, e);
        }
    }

    static async Task RunAsync(string file, string sql, CancellationToken stop)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=0"); // copying takes as long as it takes
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }
}
