using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Fotfeste.Bench;

/// <summary>PostgreSQL with the extension intarray: a column for each thing that limits, jobs of one municipality beside one another, an index over places and one over skills (GIN). One statement for each person, with the person's limits written in.</summary>
sealed class PostgresEngine : IMatchEngine
{
    readonly string server, database = $"bench_{Guid.NewGuid():N}";
    readonly NpgsqlConnection connection;
    readonly PlainSeeker[] seekers;
    readonly Dictionary<JobKeyword, int> vocabulary;
    readonly MatchWorld world;
    readonly KernelEngine kernel;

    PostgresEngine(string server, MatchWorld world, PlainSeeker[] seekers, Dictionary<JobKeyword, int> vocabulary, KernelEngine kernel)
    {
        (this.server, this.world, this.seekers, this.vocabulary, this.kernel) = (server, world, seekers, vocabulary, kernel);
        connection = new(new NpgsqlConnectionStringBuilder(server) { Database = database, Pooling = false }.ConnectionString);
    }

    public string Name => "PostgreSQL, intarray";
    public string? LeavesOut => "reasons, soft demands, interests, commute cost, skill levels";
    public int People => Math.Min(seekers.Length, 50);

    public static async Task<PostgresEngine> LoadAsync(string server, MatchWorld world, PlainJob[] jobs, PlainSeeker[] seekers, Dictionary<JobKeyword, int> vocabulary, KernelEngine kernel)
    {
        var engine = new PostgresEngine(server, world, seekers, vocabulary, kernel);
        await using (var maker = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString))
        {
            await maker.OpenAsync();
            await SayAsync(maker, $"CREATE DATABASE {engine.database}");
        }
        await engine.connection.OpenAsync();
        var levels = string.Join(", ", Enum.GetValues<Demand>().Select((_, n) => $"d{n} int2"));
        await SayAsync(engine.connection, $"CREATE EXTENSION intarray; CREATE UNLOGGED TABLE job (id int4 PRIMARY KEY, place int2, least int2, most int2, times int2, {levels}, occupation int4, required int4[], other int4[], keywords int4[])");
        await using (var copy = await engine.connection.BeginBinaryImportAsync("COPY job FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var job in jobs.OrderBy(j => j.Place))
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(job.Id);
                foreach (var value in (int[])[job.Place, job.HoursLeast, job.HoursMost, job.Times, .. job.Levels]) await copy.WriteAsync((short)value);
                await copy.WriteAsync(job.Occupation);
                foreach (var many in (int[][])[job.Required, [.. job.Other, .. job.Wishes], [.. job.Required, .. job.Other, .. job.Wishes, job.Occupation]]) await copy.WriteAsync(many, NpgsqlDbType.Array | NpgsqlDbType.Integer);
            }
            await copy.CompleteAsync();
        }
        await SayAsync(engine.connection, "CREATE INDEX ON job (place); CREATE INDEX ON job USING gin (keywords gin__int_ops)");
        await SayAsync(engine.connection, "VACUUM ANALYZE job");
        await SayAsync(engine.connection, "SET jit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '64MB'");
        return engine;
    }

    public async Task<double> RoundAsync(bool national)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < People; n++)
        {
            await using var ask = new NpgsqlCommand($"SELECT id, {Rank(n)} AS score FROM job WHERE {Limits(n, national)}{(national ? $" AND keywords && {Keywords(n)}" : "")} ORDER BY score DESC, id LIMIT {MatchBench.Top}", connection);
            await using var answer = await ask.ExecuteReaderAsync();
            while (await answer.ReadAsync()) _ = answer.GetInt32(0);
        }
        return watch.Elapsed.TotalMicroseconds / People;
    }

    /// <summary>Its ranking leaves things out, but what lies within the limits can be counted.</summary>
    public async Task<(int Right, int Asked)?> CheckAsync(bool national)
    {
        var right = 0;
        for (var n = 0; n < People; n++)
        {
            await using var count = new NpgsqlCommand($"SELECT count(*) FROM job WHERE {Limits(n, national)}", connection);
            if ((long)(await count.ExecuteScalarAsync())! == kernel.Rank(world.Seekers[n], national).WithinLimits) right++;
        }
        return (right, People);
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await using var dropper = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ConnectionString);
        await dropper.OpenAsync();
        await SayAsync(dropper, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    string Limits(int number, bool national)
    {
        var seeker = seekers[number];
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"least <= {seeker.HoursMost} AND most >= {seeker.HoursLeast} AND times & {seeker.Impossible}::int2 = 0"));
        for (var demand = 0; demand < seeker.Tolerated.Length; demand++)
            if (seeker.Firm[demand]) text.Append(CultureInfo.InvariantCulture, $" AND d{demand} <= {seeker.Tolerated[demand]}");
        if (!national) text.Append(CultureInfo.InvariantCulture, $" AND place = ANY('{{{string.Join(',', Enumerable.Range(0, seeker.Minutes.Length).Where(p => seeker.Minutes[p] <= seeker.CommuteMost || seeker.Minutes[p] == PlaceMap.NotKnown))}}}'::int2[])");
        return text.ToString();
    }

    string Rank(int number) => $"3 * icount(required & {Keywords(number)}) + icount(other & {Keywords(number)}) + CASE WHEN occupation = ANY({Occupations(number)}) THEN 10 ELSE 0 END";

    string Keywords(int number) => $"'{{{string.Join(',', seekers[number].Points.Keys.Order())}}}'::int4[]";

    string Occupations(int number) => $"'{{{string.Join(',', world.Seekers[number].Occupations.Keys.Select(code => vocabulary.GetValueOrDefault(new(JobKeywordKind.Occupation, code), -1)))}}}'::int4[]";

    static async Task SayAsync(NpgsqlConnection to, string what)
    {
        await using var command = new NpgsqlCommand(what, to) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
