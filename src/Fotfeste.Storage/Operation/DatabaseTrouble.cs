using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>What a database's own error means for whoever runs the program.</summary>
public static class DatabaseTrouble
{
    const int CannotOpen = 14, Damaged = 11, NotADatabase = 26, ReadOnly = 8, NotPermitted = 3;

    /// <returns>Null when it is none of the troubles that an operator can mend.</returns>
    public static StoreTrouble? Of(DbException e, StoreAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        TroubleKind? kind = e switch
        {
            SqliteException { SqliteErrorCode: NotADatabase } => TroubleKind.NotFotfeste,
            SqliteException { SqliteErrorCode: Damaged } => TroubleKind.Damaged,
            SqliteException { SqliteErrorCode: CannotOpen or ReadOnly or NotPermitted } => TroubleKind.FileNotWritable,
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => TroubleKind.Missing,
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => TroubleKind.NotAllowed,
            PostgresException p when p.SqlState.StartsWith("28", StringComparison.Ordinal) => TroubleKind.NotAllowed,
            PostgresException p when p.SqlState.StartsWith("57P", StringComparison.Ordinal) || p.SqlState.StartsWith("08", StringComparison.Ordinal) => TroubleKind.Unreachable,
            PostgresException => null,
            NpgsqlException { InnerException: SocketException or TimeoutException or IOException } => TroubleKind.Unreachable,
            _ => null,
        };
        return kind is { } known ? new(known, address.Name, e) : null;
    }
}
