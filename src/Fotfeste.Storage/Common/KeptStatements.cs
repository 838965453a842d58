using Microsoft.Data.Sqlite;

namespace Fotfeste.Storage;

/// <summary>What one connection has read already, by its text: the command that comes with the same text is answered with the kept one, and the values it brought.</summary>
sealed class KeptStatements
{
    /// <summary>Letters of SQL that one connection remembers; SQLite takes some five bytes for each. Beyond it, what was longest not asked for is forgotten.</summary>
    const int Most = 1_000_000;

    readonly Dictionary<string, KeptCommand> known = new(StringComparer.Ordinal);
    int letters, asked;

    /// <summary>No answer is half read.</summary>
    public bool AreAtRest => known.Values.All(command => !command.IsAway);

    public SqliteCommand Instead(SqliteCommand fresh)
    {
        if (!known.TryGetValue(fresh.CommandText, out var kept))
        {
            if (fresh.CommandText.Length > Most / 10) return fresh;
            kept = known[fresh.CommandText] = new(fresh.CommandText, fresh.Connection!);
            if ((letters += fresh.CommandText.Length) > Most) Forget();
        }
        if (kept.IsAway) return fresh; // the same question within its own answer
        kept.Lend(fresh, ++asked);
        return kept;
    }

    /// <summary>The connection goes.</summary>
    public void End()
    {
        foreach (var command in known.Values) command.End();
        known.Clear();
    }

    void Forget()
    {
        foreach (var old in known.Values.Where(command => !command.IsAway).OrderBy(command => command.Asked).Take(known.Count / 4).ToList())
        {
            if (!known.Remove(old.CommandText)) continue;
            letters -= old.CommandText.Length;
            old.End();
        }
    }
}
