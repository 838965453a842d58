using System.Data.Common;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>Who is in the house. A server and every command come in together; whoever rebuilds it (migrate, restore) comes in alone.
/// A lock on a file beside a SQLite database, an advisory lock on a server; either ends with the process, however it ends.</summary>
public static class Occupancy
{
    const long Key = 0x466F7466_65737465; // "Fotfeste"

    // The server needs a moment to notice that a holder has gone.
    const int Looks = 15;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>From now on nobody may rebuild the store.</summary>
    /// <exception cref="StoreTrouble">It is being migrated or restored.</exception>
    public static Task<IAsyncDisposable> TogetherAsync(StoreAddress address, CancellationToken stop = default) => EnterAsync(address, alone: false, stop);

    /// <summary>From now on nobody else may come in.</summary>
    /// <exception cref="StoreTrouble">It is served, or a command is at work in it.</exception>
    public static Task<IAsyncDisposable> AloneAsync(StoreAddress address, CancellationToken stop = default) => EnterAsync(address, alone: true, stop);

    static async Task<IAsyncDisposable> EnterAsync(StoreAddress address, bool alone, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        return await (address.File is { } file ? Task.FromResult<IAsyncDisposable?>(Lock(file + ".served", alone)) : LockAsync(address, alone, stop))
            ?? throw new StoreTrouble(alone ? TroubleKind.InUse : TroubleKind.BeingChanged, address.Name);
    }

    static FileStream? Lock(string file, bool alone)
    {
        try
        {
            if (!File.Exists(file)) using (File.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete)) { }
            return alone
                ? new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1) // flock(2), exclusive
                : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1); // flock(2), shared
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreTrouble(TroubleKind.FileNotWritable, file, e);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    static async Task<IAsyncDisposable?> LockAsync(StoreAddress address, bool alone, CancellationToken stop)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.Place) { Pooling = false, KeepAlive = 30, ApplicationName = "fotfeste occupancy" }.ConnectionString);
        try
        {
            await connection.OpenAsync(stop);
            await using var command = new NpgsqlCommand($"SELECT pg_try_advisory_lock{(alone ? "" : "_shared")}($1)", connection) { Parameters = { new() { Value = Key } } };
            for (var look = 0; look < Looks; look++)
            {
                if (await command.ExecuteScalarAsync(stop) is true) return connection;
                await Task.Delay(Pause, stop);
            }
        }
        catch (DbException e) when (DatabaseTrouble.Of(e, address) is { } trouble)
        {
            await connection.DisposeAsync();
            throw trouble;
        }
        await connection.DisposeAsync();
        return null;
    }
}
