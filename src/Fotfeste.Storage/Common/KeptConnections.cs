using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Fotfeste.Storage;

/// <summary>
/// Connections to a SQLite file that stay open from one request to the next, with the statements they have read. The filters make long queries about few rows: reading them anew took SQLite a third of a page's time.
/// A connection that was left within a transaction, or with an answer half read, is not kept.
/// </summary>
sealed class KeptConnections : DbCommandInterceptor
{
    const int Most = 8;
    static readonly ConcurrentDictionary<string, KeptConnections> Places = new(StringComparer.Ordinal);

    readonly ConcurrentDictionary<DbConnection, KeptStatements> statements = [];
    readonly ConcurrentStack<SqliteConnection> idle = [];

    /// <summary>Those to one file, by what is said to open it.</summary>
    public static KeptConnections Of(string source) => Places.GetOrAdd(source, _ => new());

    /// <summary>Closes those that nobody uses, as before the file is moved or deleted.</summary>
    public void LetGo()
    {
        while (idle.TryPop(out var connection))
        {
            End(connection);
            connection.Dispose();
        }
    }

    /// <summary>One that waits, open; null when there is none.</summary>
    public SqliteConnection? Take() => idle.TryPop(out var connection) ? connection : null;

    /// <returns>Whether it waits for the next; otherwise it is to be closed.</returns>
    public bool Keep(SqliteConnection connection)
    {
        var isOpen = connection.State == ConnectionState.Open;
        var isWithin = isOpen && raw.sqlite3_get_autocommit(connection.Handle) == 0;
        if (isOpen && !isWithin && idle.Count < Most && Of(connection).AreAtRest)
        {
            idle.Push(connection);
            return true;
        }
        End(connection);
        if (isWithin) raw.sqlite3_exec(connection.Handle, "ROLLBACK"); // or whoever is given the handle next would stand in it
        return false;
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) => Of(result.Connection!).Instead((SqliteCommand)result);

    KeptStatements Of(DbConnection connection) => statements.GetOrAdd(connection, _ => new());

    void End(DbConnection connection)
    {
        if (statements.TryRemove(connection, out var kept)) kept.End();
    }
}
