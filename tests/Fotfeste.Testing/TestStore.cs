using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Testing;

/// <summary>A store of its own for one test, with the test world in it: a copy of a prepared file, or a database made from a template.</summary>
public sealed class TestStore : IAsyncDisposable
{
    static readonly SemaphoreSlim Preparing = new(1);
    static readonly Dictionary<Engine, string> Prepared = [];
    static readonly TestWorld World = new(Some.Day);

    readonly Engine engine;

    TestStore(Engine engine, string place)
    {
        (this.engine, Place, Address) = (engine, place, new StoreAddress(place, Clock, FolderOf(place), keeps: true));
        Address.Prepare();
    }

    /// <summary>The file or the connection.</summary>
    public string Place { get; }
    public StoreAddress Address { get; }
    public FixedClock Clock { get; } = new(Some.Day);
    /// <summary>What is in it. Made once per run: look, but change only through a store.</summary>
    public TestWorld Team => World;

    public static async Task<TestStore> On(Engine engine)
    {
        DemandEngine(engine);
        var template = await TemplateAsync(engine);
        var place = NewPlace(engine, out var name);
        if (engine == Engine.Sqlite) File.Copy(template, place);
        else await PostgresCluster.Running!.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return new(engine, place);
    }

    /// <summary>A place where nothing is yet: no file, no database.</summary>
    public static TestStore Nowhere(Engine engine)
    {
        DemandEngine(engine);
        return new(engine, NewPlace(engine, out _));
    }

    /// <summary>Migrated, and nobody in it.</summary>
    public static async Task<TestStore> Empty(Engine engine)
    {
        DemandEngine(engine);
        var place = NewPlace(engine, out var name);
        if (engine == Engine.Postgres) await PostgresCluster.Running!.ExecuteAsync($"CREATE DATABASE {name}");
        var house = new TestStore(engine, place);
        await using var store = house.Address.Open();
        await store.Database.MigrateAsync();
        return house;
    }

    public Store As(StaffMember staff, Persona? persona = null) => Address.OpenAs(Team.Actor(staff, persona, Clock.Day), Purpose.Support);

    public Store AsSystem() => Address.OpenAs(Actor.System("test", Team.Organisation.Id, Clock.Day));

    public ValueTask DisposeAsync()
    {
        Address.LetGo(); // or idle connections count against the server for minutes
        if (engine == Engine.Sqlite)
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Place)!, Path.GetFileName(Place) + "*")) File.Delete(file);
        if (Directory.Exists(Address.Folder)) Directory.Delete(Address.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    static void DemandEngine(Engine engine)
    {
        if (engine == Engine.Postgres && PostgresCluster.Running is null) Assert.Skip("PostgreSQL 15 is not installed");
    }

    static async Task<string> TemplateAsync(Engine engine)
    {
        await Preparing.WaitAsync();
        try
        {
            if (Prepared.TryGetValue(engine, out var ready)) return ready;
            var place = NewPlace(engine, out var name);
            if (engine == Engine.Postgres) await PostgresCluster.Running!.ExecuteAsync($"CREATE DATABASE {name}");
            var address = new StoreAddress(place, new FixedClock(Some.Day), FolderOf(place));
            address.Prepare();
            await using (var store = address.OpenAs(Actor.System("test", World.Organisation.Id, Some.Day)))
            {
                await store.Database.MigrateAsync();
                store.AddRange(World.Everything);
                await store.SaveChangesAsync();
            }
            SqliteConnection.ClearAllPools();
            Npgsql.NpgsqlConnection.ClearAllPools(); // a template must have no visitors
            if (engine == Engine.Sqlite) AppDomain.CurrentDomain.ProcessExit += (_, _) => Array.ForEach(Directory.GetFiles(Path.GetTempPath(), Path.GetFileNameWithoutExtension(place) + ".db*"), File.Delete);
            Directory.Delete(address.Folder, recursive: true);
            return Prepared[engine] = engine == Engine.Sqlite ? place : name;
        }
        finally
        {
            Preparing.Release();
        }
    }

    static string NewPlace(Engine engine, out string name)
    {
        name = $"t{Guid.NewGuid():N}";
        return engine == Engine.Sqlite ? Path.Combine(Path.GetTempPath(), $"fotfeste-{name}.db") : PostgresCluster.Running!.ConnectionTo(name);
    }

    static string FolderOf(string place) => Path.Combine(Path.GetTempPath(), place.Contains("Host=", StringComparison.Ordinal) ? $"fotfeste-pg-{Guid.NewGuid():N}.d" : Path.GetFileNameWithoutExtension(place) + ".d");
}
