using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Fotfeste.Storage;

/// <summary>Where the store is: a <c>.db</c> file, or a <c>Host=…</c> connection. Opens it for whoever asks.</summary>
public sealed class StoreAddress
{
    // Identity hides the passkey table unless schema version 3 reaches the context; this is the way that works for pages, commands and dotnet ef alike.
    static readonly IServiceProvider Identity = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    /// <summary>Statements that a connection to PostgreSQL keeps prepared: those of all the pages of a day.</summary>
    const int PlansKept = 200;

    readonly Func<Store> open;
    readonly bool keeps;

    /// <param name="place">A file name, or a connection string with <c>Host=</c>.</param>
    /// <param name="clock">The only clock below the edge.</param>
    /// <param name="folder">Where keys, ballast and uploads lie; by default beside the file, or in <c>data/&lt;database&gt;.d</c> for a connection.</param>
    /// <param name="keeps">Whether connections to a file stay open between requests, for a program that answers many: <see cref="LetGo"/> ends them. A server's always do.</param>
    public StoreAddress(string place, TimeProvider clock, string? folder = null, bool keeps = false)
    {
        (Clock, IsPostgres) = (clock, place.Contains("Host=", StringComparison.OrdinalIgnoreCase));
        Place = IsPostgres ? Tuned(place) : place;
        Folder = Path.GetFullPath(folder ?? (IsPostgres ? $"data/{new NpgsqlConnectionStringBuilder(Place).Database ?? "fotfeste"}.d" : Path.ChangeExtension(place, ".d")));
        this.keeps = keeps;
        open = IsPostgres ? Postgres(Place, clock) : Sqlite();
    }

    public string Place { get; }
    public TimeProvider Clock { get; }
    public bool IsPostgres { get; }
    public string Folder { get; }

    /// <summary>The database file; null on a server.</summary>
    public string? File => IsPostgres ? null : Path.GetFullPath(Place);

    string Source => $"Data Source={File}";

    /// <summary>What an operator calls it: the file, or the database and its server, never a password.</summary>
    public string Name => File ?? (new NpgsqlConnectionStringBuilder(Place) is var server ? $"{server.Database} at {server.Host}:{server.Port}" : "");

    /// <summary>Without an actor: sees nothing until <see cref="Store.ActAs"/>.</summary>
    public Store Open() => open();

    public Store OpenAs(Actor actor, Purpose purpose = Purpose.Operation)
    {
        var store = open();
        store.ActAs(actor, purpose);
        return store;
    }

    /// <summary>Folders and ballast, before anything opens the database.</summary>
    /// <exception cref="StoreTrouble">A folder cannot be made or written.</exception>
    public void Prepare()
    {
        try
        {
            OwnerOnly.Folder(Folder);
            if (File is not { } file) return;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            new Ballast(file, Folder).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble(TroubleKind.FolderNotWritable, Folder, e);
        }
    }

    /// <summary>Closes the connections that nobody uses, before the file goes elsewhere or the database away.</summary>
    public void LetGo()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Place));
            return;
        }
        KeptConnections.Of(Source).LetGo();
        SqliteConnection.ClearPool(new SqliteConnection(Source));
    }

    Func<Store> Sqlite()
    {
        var gate = WriteGate.Of(File!);
        var ballast = new Ballast(File!, Folder);
        // a list is one parameter, so that the SQL of the filters, which name the units at hand, is written once and not at every query
        var options = Common(new DbContextOptionsBuilder<SqliteStore>()).UseSqlite(Source, o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqlitePragmas());
#pragma warning disable EF1001 // as LastingConnection says
        if (keeps) options.ReplaceService<ISqliteRelationalConnection, LastingConnection>().AddInterceptors(KeptConnections.Of(Source));
#pragma warning restore EF1001
        return () => new SqliteStore((DbContextOptions<SqliteStore>)options.Options, Clock, gate, ballast);
    }

    static Func<Store> Postgres(string connection, TimeProvider clock)
    {
        var options = Common(new DbContextOptionsBuilder<PostgresStore>()).UseNpgsql(connection).Options;
        return () => new PostgresStore((DbContextOptions<PostgresStore>)options, clock);
    }

    // The filters make long queries about few rows. PostgreSQL answered one in 5 ms and compiled it for 650 ms first; planned anew at each request, a page took three times as long as with its plans kept.
    // Whoever says something of jit, or of prepared statements, in the connection decides it.
    static string Tuned(string connection)
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        if (server.Options?.Contains("jit", StringComparison.Ordinal) != true) server.Options = $"{server.Options} -c jit=off".TrimStart();
        if (server.MaxAutoPrepare == 0) server.MaxAutoPrepare = PlansKept;
        return server.ConnectionString;
    }

    static DbContextOptionsBuilder Common(DbContextOptionsBuilder builder) => builder
        .UseApplicationServiceProvider(Identity)
        .AddInterceptors(SightingInterceptor.One, SealedStaysOutOfSql.One)
        .ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
}
