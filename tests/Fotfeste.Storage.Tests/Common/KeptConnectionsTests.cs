using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage.Tests;

/// <summary>Connections to a file outlast the request; nothing of a request does.</summary>
public sealed class KeptConnectionsTests
{
    [Fact]
    public async Task The_next_request_has_the_connection_of_the_last_and_reads_what_it_saved()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        var (coach, id) = (house.Team.Coaches[0], house.Team.Enrolments[0].Id);
        object first;
        await using (var store = house.As(coach))
        {
            (await store.Enrolments.ById(id)).SetGoal(GoalKind.Work, "Bakeri");
            await store.SaveChangesAsync();
            first = store.Database.GetDbConnection();
        }

        await using var next = house.As(coach);
        Assert.Equal("Bakeri", (await next.Enrolments.ById(id)).Goal.Reveal());
        Assert.Same(first, next.Database.GetDbConnection());
        await using var beside = house.As(coach);
        Assert.Equal("Bakeri", (await beside.Enrolments.ById(id)).Goal.Reveal());
        Assert.NotSame(first, beside.Database.GetDbConnection());
    }

    [Fact]
    public async Task The_same_question_with_other_values_has_another_answer()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        foreach (var (coach, enrolment) in new[] { (house.Team.Coaches[0], house.Team.Enrolments[0]), (house.Team.Coaches[0], house.Team.Enrolments[1]), (house.Team.Coaches[1], house.Team.Enrolments[5]) })
        {
            await using var store = house.As(coach);
            Assert.Equal(enrolment.Id, (await store.Enrolments.ById(enrolment.Id)).Id);
        }
        await using var stranger = house.As(house.Team.Coaches[1]);
        Assert.Null(await stranger.Enrolments.SingleOrDefaultAsync(e => e.Id == house.Team.Enrolments[0].Id));
    }

    [Fact]
    public async Task A_question_within_its_own_answer_is_answered()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var store = house.AsSystem();
        var pairs = 0;

        foreach (var _ in store.Units.AsNoTracking().OrderBy(u => u.Name).AsEnumerable())
        {
            foreach (var __ in store.Units.AsNoTracking().OrderBy(u => u.Name).AsEnumerable()) pairs++;
        }

        var units = await store.Units.CountAsync();
        Assert.True(units > 1);
        Assert.Equal(units * units, pairs);
    }

    [Fact]
    public async Task What_was_left_half_done_is_not_handed_on()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        object connection;
        await using (var store = house.AsSystem())
        {
            connection = store.Database.GetDbConnection();
            await store.Database.OpenConnectionAsync();
            await store.Database.ExecuteSqlAsync($"BEGIN IMMEDIATE");
            await store.Database.ExecuteSqlAsync($"UPDATE unit SET name = 'half'");
        }

        await using var next = house.AsSystem();
        Assert.DoesNotContain("half", await next.Units.Select(u => u.Name).ToListAsync());
        Assert.NotSame(connection, next.Database.GetDbConnection());
        await next.Database.ExecuteSqlAsync($"UPDATE unit SET name = 'whole'");
    }

    [Fact]
    public async Task An_answer_that_nobody_read_to_its_end_holds_no_log()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using (var store = house.AsSystem())
            await foreach (var _ in store.Contacts.AsNoTracking().AsAsyncEnumerable()) break;

        await using var next = house.AsSystem();
        await next.Database.ExecuteSqlAsync($"UPDATE unit SET name = 'new'");
        await next.Database.OpenConnectionAsync();
        await using var checkpoint = next.Database.GetDbConnection().CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        Assert.Equal(0L, await checkpoint.ExecuteScalarAsync()); // nobody was in the way
    }

    [Fact]
    public async Task A_new_shape_of_the_tables_is_seen()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using (var store = house.AsSystem()) await Read(store);
        await using (var store = house.AsSystem()) await store.Database.ExecuteSqlRawAsync("ALTER TABLE unit ADD COLUMN colour TEXT DEFAULT 'red'");

        await using var after = house.AsSystem();
        await Read(after);
        Assert.Equal("red", (await after.Database.SqlQuery<string>($"SELECT colour AS \"Value\" FROM unit LIMIT 1").ToListAsync()).Single());

        static async Task Read(Store store) => Assert.NotEmpty(await store.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync());
    }

    [Fact]
    public async Task Many_at_once_and_many_different_questions_are_answered()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await Task.WhenAll(Enumerable.Range(0, 24).Select(n => Task.Run(async () =>
        {
            for (var time = 0; time < 40; time++)
            {
                await using var store = house.AsSystem();
                var text = $"SELECT {n * 1000 + time} AS \"Value\" /* {new string('x', 20_000)} */"; // more than is remembered
                Assert.Equal(n * 1000 + time, (await store.Database.SqlQueryRaw<int>(text).ToListAsync()).Single());
                Assert.NotEmpty(await store.Units.AsNoTracking().ToListAsync());
            }
        })));
    }

    [Fact]
    public async Task Let_go_leaves_one_file_and_no_log()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using (var store = house.AsSystem()) await store.Database.ExecuteSqlAsync($"UPDATE unit SET name = 'new'");
        Assert.True(File.Exists(house.Place + "-wal"));

        house.Address.LetGo();

        Assert.False(File.Exists(house.Place + "-wal"));
        await using var later = house.AsSystem();
        Assert.Contains("new", await later.Units.Select(u => u.Name).ToListAsync());
    }
}
