using Microsoft.Data.Sqlite;

namespace Fotfeste.Storage;

/// <summary>A command that comes back instead of ending, so that SQLite need not read its text again.</summary>
sealed class KeptCommand(string text, SqliteConnection connection) : SqliteCommand(text, connection)
{
    bool ends;

    /// <summary>Somebody reads its answer.</summary>
    public bool IsAway { get; private set; }

    /// <summary>When it was last asked for, as the number of the question.</summary>
    public int Asked { get; private set; }

    /// <summary>Goes out with the values of a command of the same text, which ends.</summary>
    public void Lend(SqliteCommand fresh, int number)
    {
        (IsAway, Asked, Transaction, CommandTimeout) = (true, number, fresh.Transaction, fresh.CommandTimeout);
        foreach (SqliteParameter value in fresh.Parameters) Parameters.Add(value);
        fresh.Dispose();
    }

    public void End()
    {
        ends = true;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !ends && Connection?.State == System.Data.ConnectionState.Open)
        {
            Parameters.Clear();
            Transaction = null;
            IsAway = false;
            return;
        }
        base.Dispose(disposing);
    }
}
