using Microsoft.Data.Sqlite;
using Npgsql;

namespace Fotfeste.Bench;

/// <summary>A store of its own for one measurement, gone afterwards.</summary>
sealed class Places : IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-bench-").FullName;
    readonly string? server;

    Places(string? server)
    {
        this.server = server;
        Name = server is null ? "SQLite" : "PostgreSQL";
        Address = new StoreAddress(server is null ? Path.Combine(folder, "bench.db") : new NpgsqlConnectionStringBuilder(server) { Database = $"bench_{Guid.NewGuid():N}" }.ConnectionString, TimeProvider.System, Path.Combine(folder, "bench.d"));
    }

    public string Name { get; }
    public StoreAddress Address { get; }

    /// <summary>One for each database that was given.</summary>
    public static IEnumerable<Places> For(string? server) => server is null ? [new Places(null)] : [new Places(null), new Places(server)];

    /// <summary>Bytes on disk: the file with its log, or what the server says.</summary>
    public async Task<double> SizeAsync()
    {
        if (server is null) return Directory.EnumerateFiles(folder, "bench.db*").Sum(f => (double)new FileInfo(f).Length);
        await using var connection = new NpgsqlConnection(Address.Place);
        await connection.OpenAsync();
        await using var size = new NpgsqlCommand("SELECT pg_database_size(current_database())", connection);
        return (long)(await size.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(Address.Place).Database} WITH (FORCE)", connection);
            await drop.ExecuteNonQueryAsync();
        }
        Directory.Delete(folder, recursive: true);
    }
}
