using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SQLitePCL;

namespace Fotfeste.Storage;

/// <summary>What is at the address, looked at without changing anything.</summary>
/// <param name="State">Compared with the migrations that this program knows.</param>
/// <param name="Applied">The migrations that have been run on it, oldest first.</param>
/// <param name="Known">Those that this program knows.</param>
/// <param name="Organisations">How many organisations it holds: 0 means that nothing would be lost.</param>
public sealed record StoreCondition(StoreState State, IReadOnlyList<string> Applied, IReadOnlyList<string> Known, long Organisations)
{
    /// <exception cref="StoreTrouble">The place cannot be read or written, no server answers, or the file is no database.</exception>
    public static async Task<StoreCondition> OfAsync(StoreAddress address, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        await using var store = address.Open();
        List<string> known = [.. store.Database.GetMigrations()];
        if (address.File is { } file && !IsThere(file)) return new(File.Exists(file) ? StoreState.Empty : StoreState.Missing, [], known, 0);
        try
        {
            await using DbConnection connection = address.File is { } path ? new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False") : new NpgsqlConnection(address.Place);
            await connection.OpenAsync(stop);
            return await LookAsync(connection, known, stop);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return new(StoreState.Missing, [], known, 0);
        }
        catch (DbException e) when (DatabaseTrouble.Of(e, address) is { } trouble)
        {
            throw trouble;
        }
    }

    /// <summary>Demands that the store can be worked with as it is.</summary>
    /// <exception cref="StoreTrouble">It is missing, foreign, older or newer.</exception>
    public static async Task<StoreCondition> DemandCurrentAsync(StoreAddress address, CancellationToken stop = default)
    {
        var found = await OfAsync(address, stop);
        found.RefuseUnlessOurs(address);
        return found.State switch
        {
            StoreState.Missing or StoreState.Empty => throw new StoreTrouble(TroubleKind.Missing, address.Name),
            StoreState.Older => throw new StoreTrouble(TroubleKind.Older, address.Name),
            _ => found,
        };
    }

    internal void RefuseUnlessOurs(StoreAddress address)
    {
        if (State == StoreState.Foreign) throw new StoreTrouble(TroubleKind.NotFotfeste, address.Name);
        if (State == StoreState.Newer) throw new StoreTrouble(TroubleKind.Newer, Applied[^1]);
    }

    // SQLite itself has to open it: when a process closes any other handle of the file, the system forgets that process's locks on it,
    // and the next command would take itself for the last one and throw away the log that a server is still writing.
    static bool IsThere(string file)
    {
        if (!File.Exists(file)) return false;
        using var probe = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        try
        {
            probe.Open();
        }
        catch (SqliteException e)
        {
            throw new StoreTrouble(TroubleKind.FileNotWritable, file, e);
        }
        if (raw.sqlite3_db_readonly(probe.Handle, "main") != 0) throw new StoreTrouble(TroubleKind.FileNotWritable, file);
        return new FileInfo(file).Length > 0;
    }

    static async Task<StoreCondition> LookAsync(DbConnection connection, List<string> known, CancellationToken stop)
    {
        var tables = await ColumnAsync(connection, connection is SqliteConnection
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'", stop);
        if (tables.Count == 0) return new(StoreState.Empty, [], known, 0);
        var applied = tables.Contains("__EFMigrationsHistory") ? await ColumnAsync(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY \"MigrationId\"", stop) : [];
        if (applied.Count == 0) return new(tables.All(t => t.StartsWith("__EF", StringComparison.Ordinal)) ? StoreState.Empty : StoreState.Foreign, [], known, 0);
        if (applied[0] != known[0]) return new(StoreState.Foreign, applied, known, 0);
        var organisations = tables.Contains("organisation") ? (await ColumnAsync(connection, "SELECT id FROM organisation", stop)).Count : 0;
        var state = applied.Except(known).Any() ? StoreState.Newer : known.Except(applied).Any() ? StoreState.Older : StoreState.Current;
        return new(state, applied, known, organisations);
    }

    static async Task<List<string>> ColumnAsync(DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var values = new List<string>();
        while (await reader.ReadAsync(stop)) values.Add(reader.GetValue(0).ToString()!);
        return values;
    }
}
