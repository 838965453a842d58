using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>New records by the hundred thousand, past the change tracker: for an operator who fills a store. Rows and their lines of the trail are one transaction, and the trail has one line per kind and batch.</summary>
public sealed class BulkLoad
{
    readonly Store store;
    readonly string language;
    readonly Dictionary<Type, Table> tables = [];

    /// <param name="store">Acting as the system: the guard of writes is not asked.</param>
    /// <param name="language">In whose order names are sorted.</param>
    public BulkLoad(Store store, string language)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!store.IsSystem) throw new InvalidOperationException("Only an operator's command loads in bulk");
        (this.store, this.language) = (store, language);
    }

    /// <summary>Saves these records and what they hold (an enrolment's phases and assignments, a job's terms), those that others point at first.</summary>
    public async Task AddAsync(IReadOnlyCollection<object> records, CancellationToken stop = default)
    {
        await using var turn = await store.TakeTurnAsync(stop);
        await using var transaction = await store.Database.BeginTransactionAsync(stop);
        var batches = records.Concat(records.SelectMany(Parts)).GroupBy(r => r.GetType()).Select(b => (Table: TableOf(b.Key), Records: b.ToList())).ToList();
        foreach (var (table, rows) in batches) await WriteAsync(table, rows, transaction.GetDbTransaction(), stop);
        await AuditTrail.AppendAsync(store, [.. batches.Where(b => AuditTrail.IsAudited(b.Table.Kind)).Select(b => AuditTrail.OfBatch(store, b.Table.Kind.ClrType.Name, b.Records.Select(b.Table.IdOf), b.Records.Select(b.Table.HashOf)))], stop);
        await transaction.CommitAsync(stop);
    }

    IEnumerable<object> Parts(object record) => store.Model.FindEntityType(record.GetType())!.GetNavigations()
        .Where(n => n.IsCollection).SelectMany(n => ((System.Collections.IEnumerable)n.GetGetter().GetClrValue(record)!).Cast<object>());

    static Task WriteAsync(Table table, List<object> rows, DbTransaction transaction, CancellationToken stop) => transaction.Connection is NpgsqlConnection server
        ? CopyAsync(table, rows, server, stop)
        : InsertAsync(table, rows, transaction, stop);

    static async Task InsertAsync(Table table, List<object> rows, DbTransaction transaction, CancellationToken stop)
    {
        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({string.Join(", ", table.Columns.Select((_, n) => $"@p{n}"))})";
        foreach (var (n, column) in table.Columns.Index()) insert.Parameters.Add(column.Mapping.CreateParameter(insert, $"@p{n}", null, true));
        foreach (var row in rows)
        {
            foreach (var (n, column) in table.Columns.Index()) insert.Parameters[n].Value = column.Mapping.CreateParameter(insert, "@p", column.Value(row), true).Value;
            await insert.ExecuteNonQueryAsync(stop);
        }
    }

    static async Task CopyAsync(Table table, List<object> rows, NpgsqlConnection server, CancellationToken stop)
    {
        await using var copy = await server.BeginBinaryImportAsync($"COPY {table.Name} ({table.ColumnNames}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (var column in table.Columns)
            {
                var value = column.Value(row) is { } given ? column.Mapping.Converter is { } converter ? converter.ConvertToProvider(given) : given : null;
                if (value is null) await copy.WriteNullAsync(stop);
                else await copy.WriteAsync(value, column.Mapping.StoreTypeNameBase, stop);
            }
        }
        await copy.CompleteAsync(stop);
    }

    Table TableOf(Type type)
    {
        if (tables.TryGetValue(type, out var known)) return known;
        var kind = store.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not remembered");
        var name = kind.GetTableName()!;
        var columns = kind.GetFlattenedProperties().Select(p => new Column(p.GetColumnName(StoreObjectIdentifier.Table(name))!, p.GetRelationalTypeMapping(), ValueOf(p))).ToList();
        return tables[type] = new(kind, name, columns);
    }

    Func<object, object?> ValueOf(IProperty property) => (property.IsShadowProperty() ? property.Name : "") switch
    {
        NameKeys.SortKey => record => NameKeys.SortKeyOf(((INamed)record).Name, language),
        NameKeys.SearchKey => record => LooseName.Fold(((INamed)record).Name),
        FirmKeys.Firm => record => FirmName.KeyOf(((INamed)record).Name),
        FirmKeys.Number => record => FirmKeys.DigitsOf(record is Workplace place ? place.Number : ((Employer)record).Number),
        _ => property.GetGetter().GetClrValueUsingContainingEntity,
    };

    sealed record Column(string Name, RelationalTypeMapping Mapping, Func<object, object?> Value);

    sealed record Table(IEntityType Kind, string Name, IReadOnlyList<Column> Columns)
    {
        public string ColumnNames { get; } = string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

        public string IdOf(object record) => Kind.FindProperty("Id")!.GetGetter().GetClrValueUsingContainingEntity(record)!.ToString()!;

        public string HashOf(object record) => RecordHash.Of(Kind, p => p.GetGetter().GetClrValueUsingContainingEntity(record));
    }
}
