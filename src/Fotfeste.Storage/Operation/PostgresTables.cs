using Npgsql;

namespace Fotfeste.Storage;

/// <summary>What the server itself says about our tables: it knows them in every version, also those that this program's model has left behind.</summary>
static class PostgresTables
{
    const string Columns = """
        SELECT c.relname::text, a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\_\_EF%' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY c.relname, a.attnum
        """;

    const string References = """
        SELECT child.relname::text, parent.relname::text FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
        WHERE k.contype = 'f' AND child.relnamespace = current_schema()::regnamespace AND child.oid <> parent.oid
        """;

    /// <summary>Every table after those that it refers to.</summary>
    public static async Task<IReadOnlyList<BackedUpTable>> InOrderAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        var left = (await PairsAsync(connection, Columns, stop)).GroupBy(p => p.First, p => p.Second).Select(t => new BackedUpTable(t.Key, [.. t])).ToList();
        var parents = (await PairsAsync(connection, References, stop)).ToLookup(p => p.First, p => p.Second);
        var ordered = new List<BackedUpTable>();
        while (left.Count > 0)
        {
            var next = left.FindIndex(table => parents[table.Name].All(parent => ordered.Exists(t => t.Name == parent)));
            if (next < 0) throw new InvalidOperationException($"{left[0].Name} takes part in a circle of references");
            ordered.Add(left[next]);
            left.RemoveAt(next);
        }
        return ordered;
    }

    /// <summary>Table and columns as COPY wants them.</summary>
    public static string Sql(this BackedUpTable table) => $"{Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(Quoted))})";

    /// <summary>A counted key goes on after the highest one that came back.</summary>
    public static async Task SetCountersAsync(NpgsqlConnection connection, IReadOnlyList<BackedUpTable> tables, CancellationToken stop)
    {
        foreach (var table in tables)
        foreach (var column in table.Columns)
        {
            await using var counter = new NpgsqlCommand("SELECT pg_get_serial_sequence($1, $2)", connection) { Parameters = { new() { Value = Quoted(table.Name) }, new() { Value = column } } };
            if (await counter.ExecuteScalarAsync(stop) is not string sequence) continue;
            await using var set = new NpgsqlCommand($"SELECT setval($1::regclass, (SELECT coalesce(max({Quoted(column)}), 0) + 1 FROM {Quoted(table.Name)}), false)", connection) { Parameters = { new() { Value = sequence } } };
            await set.ExecuteNonQueryAsync(stop);
        }
    }

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static async Task<List<(string First, string Second)>> PairsAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var pairs = new List<(string, string)>();
        while (await reader.ReadAsync(stop)) pairs.Add((reader.GetString(0), reader.GetString(1)));
        return pairs;
    }
}
