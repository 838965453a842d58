using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

public sealed class StoreTests
{
    [Theory, OnBoth]
    public async Task A_person_a_range_and_a_sealed_note_come_back_as_they_went_in(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var (coach, enrolment) = (house.Team.Coaches[0], house.Team.Enrolments[0]);
        await using var store = house.As(coach);
        store.Add(Some.Contact(await store.Enrolments.ById(enrolment.Id), coach.Id, "Ærlig prat"));
        await store.SaveChangesAsync();

        await using var later = house.As(coach);
        var read = await later.Enrolments.ById(enrolment.Id);
        Assert.Equal(enrolment.Support, read.Support);
        Assert.Equal(coach.Id, Assert.Single(read.Assignments).CoachId);
        Assert.Equal("Ærlig prat", (await later.Contacts.Of(enrolment.Id))[0].Content.Note.Reveal());
        Assert.Equal("0:Ærlig prat", (await later.Database.SqlQuery<string>($"SELECT content_note AS \"Value\" FROM contact WHERE content_note LIKE '%prat'").ToListAsync()).Single());
    }

    [Theory, OnBoth]
    public async Task The_migrations_match_the_model_and_hold_the_passkeys(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.AsSystem();

        Assert.False(store.Database.HasPendingModelChanges());
        Assert.Empty(await store.Database.GetPendingMigrationsAsync());
        Assert.Equal(0, await store.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM account_passkey").SingleAsync());
        Assert.DoesNotContain(store.Model.GetEntityTypes().SelectMany(t => t.GetIndexes()).SelectMany(i => i.Properties), p => p.ClrType == typeof(Sealed));
    }

    [Theory, InlineData("", "off", true), InlineData(";Options=-c jit=on;Max Auto Prepare=1", "on", false)]
    public async Task A_server_answers_without_compiling_and_keeps_its_plans_unless_the_connection_says_otherwise(string said, string compiles, bool keeps)
    {
        await using var house = await TestStore.On(Engine.Postgres);
        await using var store = new StoreAddress(house.Place + said, house.Clock, house.Address.Folder).Open();
        await store.Database.OpenConnectionAsync();
        for (var time = 0; time < 6; time++) _ = await store.Database.SqlQuery<int>($"SELECT 1 AS \"Value\"").ToListAsync();
        for (var time = 0; time < 6; time++) _ = await store.Database.SqlQuery<int>($"SELECT 2 AS \"Value\"").ToListAsync();

        Assert.Equal(compiles, (await store.Database.SqlQuery<string>($"SELECT current_setting('jit') AS \"Value\"").ToListAsync()).Single());
        Assert.Equal(keeps, (await store.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM pg_prepared_statements").ToListAsync()).Single() > 1);
    }

    [Theory, OnBoth]
    public async Task A_sealed_text_takes_no_part_in_a_query(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var store = house.AsSystem();
        var note = new Sealed("x");

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Contacts.Where(c => c.Content.Note == note).ToListAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Contacts.OrderBy(c => c.Content.Note).ToListAsync());
        Assert.NotEmpty(await store.Contacts.Select(c => c.Content.Note).ToListAsync());
    }

    [Theory, OnBoth]
    public async Task A_save_over_a_newer_version_is_refused(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        var id = house.Team.Enrolments[0].Id;
        await using var first = house.As(house.Team.Coaches[0]);
        await using var second = house.As(house.Team.NorthLeader);
        (await first.Enrolments.ById(id)).SetGoal(GoalKind.Work, "Bakeri");
        (await second.Enrolments.ById(id)).SetGoal(GoalKind.Work, "Gartneri");

        await first.SaveChangesAsync();
        var refusal = await Assert.ThrowsAsync<Refusal>(() => second.SaveChangesAsync());

        Assert.Equal("common.newer-version", refusal.Codes.Single());
        await using var after = house.AsSystem();
        Assert.Equal("Bakeri", (await after.Enrolments.ById(id)).Goal.Reveal());
        Assert.Null((await AuditVerification.RunAsync(after)).FirstBreak);
    }

    [Fact]
    public async Task Every_SQLite_connection_is_durable_and_a_write_takes_the_lock_at_its_beginning()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var one = house.AsSystem();
        await using var two = house.AsSystem();
        foreach (var store in new[] { one, two })
        {
            await store.Database.OpenConnectionAsync();
            Assert.Equal(2, await store.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync());
            Assert.Equal(5000, await store.Database.SqlQuery<int>($"SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync());
            Assert.Equal("wal", await store.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
        }

        await using var held = await one.Database.BeginTransactionAsync();
        two.Database.SetCommandTimeout(1);
        var busy = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => two.Database.BeginTransactionAsync());
        Assert.Equal(5, busy.SqliteErrorCode); // SQLITE_BUSY before the first statement: the transaction is IMMEDIATE
    }

    [Fact]
    public async Task A_writer_waits_while_another_process_holds_the_lock_file()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        using var other = Process.Start("flock", ["--exclusive", house.Place + ".lock", "sh", "-c", $"touch {house.Place}.held; sleep 1"])!;
        while (!File.Exists(house.Place + ".held")) await Task.Delay(5);
        var (coach, watch) = (house.Team.Coaches[0], Stopwatch.StartNew());

        await using var store = house.As(coach);
        store.Add(Some.Contact(await store.Enrolments.ById(house.Team.Enrolments[0].Id), coach.Id));
        await store.SaveChangesAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0.7, 10);
    }
}
