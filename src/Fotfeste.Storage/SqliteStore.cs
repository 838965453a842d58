using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fotfeste.Storage;

/// <summary>The store in one file: one writer at a time, within this process and beside others, and none on a full disk.</summary>
public sealed class SqliteStore(DbContextOptions<SqliteStore> options, TimeProvider clock, WriteGate? gate = null, Ballast? ballast = null) : Store(options, clock)
{
    internal override async Task<IAsyncDisposable?> TakeTurnAsync(CancellationToken stop)
    {
        ballast?.DemandRoom();
        return gate is null ? null : await gate.TakeTurnAsync(stop);
    }

    internal override bool IsKnownAlready(Exception? fault) => fault is SqliteException { SqliteExtendedErrorCode: PrimaryKeyTaken or OnlyOneTaken };

    const int PrimaryKeyTaken = 1555, OnlyOneTaken = 2067; // SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>(); // or it cannot be ordered
    }
}
