using System.IO.Compression;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>Restores into a fresh schema of the same name; the old one is kept under another, and takes its place again when the restore fails.</summary>
static class RestoreOnServer
{
    /// <returns>The schema that keeps the old store, or null when there was none.</returns>
    public static async Task<string?> RunAsync(StoreAddress address, ZipArchive archive, BackupManifest manifest, StoreCondition before, CancellationToken stop)
    {
        var own = await ScalarAsync(address, "SELECT quote_ident(current_schema())", stop);
        var setAside = $"before_restore_{address.Clock.GetUtcNow():yyyyMMdd_HHmmss}";
        await RunAsync(address, $"ALTER SCHEMA {own} RENAME TO {setAside}; CREATE SCHEMA {own}", stop);
        try
        {
            address.LetGo(); // prepared statements know the old tables
            await PostgresCopy.ReadAsync(address, archive, manifest, stop);
            await Restore.ReadFoldersAsync(archive, address.Folder, stop);
        }
        catch
        {
            await RunAsync(address, $"DROP SCHEMA {own} CASCADE; ALTER SCHEMA {setAside} RENAME TO {own}", CancellationToken.None);
            throw;
        }
        if (before.Organisations > 0) return setAside;
        await RunAsync(address, $"DROP SCHEMA {setAside} CASCADE", stop);
        return null;
    }

    static async Task RunAsync(StoreAddress address, string sql, CancellationToken stop) => await ScalarAsync(address, sql, stop);

    static async Task<string?> ScalarAsync(StoreAddress address, string sql, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(address.Place);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(stop) as string;
    }
}
