using System.Data;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>A PostgreSQL store in an archive: one entry per table in the server's own text form, all of one snapshot. Needs no client programs.</summary>
static class PostgresCopy
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The snapshot is verified before it is written: both see the same moment, whoever writes meanwhile.</summary>
    public static async Task<BackupManifest> WriteAsync(StoreAddress address, StoreCondition condition, ZipArchive archive, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(address.Place);
        await connection.OpenAsync(stop);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var chains = condition.State == StoreState.Current ? await VerifyAsync(address, await SnapshotAsync(connection, stop), stop) : [];
        var tables = await PostgresTables.InOrderAsync(connection, stop);
        foreach (var table in tables)
        {
            await using var entry = await archive.CreateEntry(EntryOf(table), CompressionLevel.Fastest).OpenAsync(stop);
            await using var to = new StreamWriter(entry, Utf8);
            using var from = await connection.BeginTextExportAsync($"COPY {table.Sql()} TO STDOUT", stop);
            await CopyAsync(from, to, stop);
        }
        return new(BackupManifest.Newest, BackupManifest.Postgres, address.Clock.GetUtcNow(), condition.Applied, chains, tables);
    }

    /// <summary>Makes the tables as they were then, fills them, brings them to the newest shape and finds them whole.</summary>
    /// <exception cref="StoreTrouble">They are not what was saved.</exception>
    public static async Task ReadAsync(StoreAddress address, ZipArchive archive, BackupManifest manifest, CancellationToken stop)
    {
        await using (var store = address.Open()) await store.Database.MigrateAsync(manifest.Migrations[^1], stop);
        await FillAsync(address, archive, manifest, stop);
        await Upgrade.ToNewestAsync(address, stop);
        var chains = await Chains.DemandWholeAsync(address, stop);
        if (manifest.Chains.Count > 0 && !manifest.Chains.SequenceEqual(chains)) throw new StoreTrouble(TroubleKind.BackupBroken, "audit_head");
    }

    static async Task FillAsync(StoreAddress address, ZipArchive archive, BackupManifest manifest, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(address.Place);
        await connection.OpenAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        var known = (await PostgresTables.InOrderAsync(connection, stop)).Select(t => t.Sql()).ToHashSet();
        if (manifest.Tables.FirstOrDefault(t => !known.Contains(t.Sql())) is { } strange) throw new StoreTrouble(TroubleKind.BackupBroken, strange.Name);
        foreach (var table in manifest.Tables)
        {
            await using var entry = await (archive.GetEntry(EntryOf(table)) ?? throw new StoreTrouble(TroubleKind.BackupBroken, table.Name)).OpenAsync(stop);
            using var from = new StreamReader(entry, Utf8);
            await using var to = await connection.BeginTextImportAsync($"COPY {table.Sql()} FROM STDIN", stop);
            await CopyAsync(from, to, stop);
        }
        await PostgresTables.SetCountersAsync(connection, manifest.Tables, stop);
        await transaction.CommitAsync(stop);
    }

    static async Task<string> SnapshotAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("SELECT pg_export_snapshot()", connection);
        return (string)(await command.ExecuteScalarAsync(stop))!;
    }

    static async Task<IReadOnlyList<BackedUpChain>> VerifyAsync(StoreAddress address, string snapshot, CancellationToken stop)
    {
        await using var heads = address.Open();
        await JoinAsync(heads, snapshot, stop);
        foreach (var organisation in await heads.ForOperator())
        {
            await using var store = address.OpenAs(Actor.System("backup", organisation.Id, organisation.DayAt(address.Clock.GetUtcNow())));
            await JoinAsync(store, snapshot, stop);
            if ((await AuditVerification.RunAsync(store, stop)).FirstBreak is { } flaw) throw new StoreTrouble(TroubleKind.BackupBroken, flaw);
        }
        return await Chains.HeadsAsync(heads, stop);
    }

    // The transaction ends with the store.
    static async Task JoinAsync(Store store, string snapshot, CancellationToken stop)
    {
        await store.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        var join = $"SET TRANSACTION SNAPSHOT '{snapshot}'"; // the server's own word; it takes no parameter
        await store.Database.ExecuteSqlRawAsync(join, stop);
    }

    static async Task CopyAsync(TextReader from, TextWriter to, CancellationToken stop)
    {
        var some = new char[1 << 16];
        for (int read; (read = await from.ReadAsync(some, stop)) > 0;) await to.WriteAsync(some.AsMemory(0, read), stop);
    }

    static string EntryOf(BackedUpTable table) => $"tables/{table.Name}.txt";
}
