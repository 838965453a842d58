#pragma warning disable EF1001 // nothing public says what it means to close a connection; the version is pinned, and KeptConnectionsTests would tell
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Fotfeste.Storage;

/// <summary>A context's connection, which goes back to <see cref="KeptConnections"/> instead of being closed.</summary>
sealed class LastingConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder raw, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger) : SqliteRelationalConnection(dependencies, raw, logger)
{
    KeptConnections Kept => KeptConnections.Of(ConnectionString!);

    protected override DbConnection CreateDbConnection() => Kept.Take() ?? base.CreateDbConnection();

    protected override void CloseDbConnection()
    {
        // stays open until the context goes
    }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    protected override void DisposeDbConnection()
    {
        if (!Kept.Keep((SqliteConnection)DbConnection)) base.DisposeDbConnection();
    }

    protected override ValueTask DisposeDbConnectionAsync() => Kept.Keep((SqliteConnection)DbConnection) ? default : base.DisposeDbConnectionAsync();
}
