using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Which records each row was about, and in the end whether they are new, say something else now, or stay as they were.</summary>
sealed class RowTally(Store store)
{
    readonly List<(string Table, object[] Records)> rows = [];
    readonly Dictionary<object, List<object>> parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The first record is the row's own; the others are parts of it that the row speaks of.</summary>
    public void Row(string table, params object[] records) => rows.Add((table, records));

    /// <summary>A part that turned up later belongs to the row of this record.</summary>
    public void Also(object record, object part)
    {
        if (!parts.TryGetValue(record, out var found)) parts[record] = found = [];
        found.Add(part);
    }

    public int Rows => rows.Count;

    /// <summary>In the order in which the tables were taken in. Changes must have been detected.</summary>
    public IReadOnlyList<TableCount> Counts() =>
        [.. rows.GroupBy(r => r.Table, r => CameTo(r.Records)).Select(table => new TableCount(table.Key,
            table.Count(state => state == EntityState.Added), table.Count(state => state == EntityState.Modified), table.Count(state => state == EntityState.Unchanged)))];

    EntityState CameTo(object[] records)
    {
        if (store.Entry(records[0]).State == EntityState.Added) return EntityState.Added;
        return records.Concat(parts.GetValueOrDefault(records[0], [])).Any(r => store.Entry(r).State is EntityState.Added or EntityState.Modified) ? EntityState.Modified : EntityState.Unchanged;
    }
}
