using Fotfeste.Samples;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Feeds that break off, and ads that nobody takes away.</summary>
public sealed class FeedEndsTests
{
    const string Norwegian = "0b8e1d7c-0000-4000-8000-000000000001", Finnish = "/api/v1/tyopaikat";

    static readonly CountryShelf Countries = Packs.Load(Path.Combine(SourceTree.Root, "content")).Countries;

    public static TheoryData<Engine, VacancySource, string, bool> Breaks
    {
        get
        {
            var breaks = new TheoryData<Engine, VacancySource, string, bool>();
            foreach (var (source, path) in ((VacancySource, string)[])[(VacancySource.Jobtech, "/v2/snapshot"), (VacancySource.Nav, "/api/v1/feed"), (VacancySource.Nav, $"/api/v1/feedentry/{Norwegian}"), (VacancySource.Tmt, $"{Finnish}?sivu=0&maara=500")])
            {
                breaks.Add(Engine.Sqlite, source, path, true);
                breaks.Add(Engine.Sqlite, source, path, false);
                breaks.Add(Engine.Postgres, source, path, true);
            }
            return breaks;
        }
    }

    [Theory, MemberData(nameof(Breaks))]
    public async Task What_broke_off_is_asked_for_again_and_comes_whole_the_next_time(Engine engine, VacancySource source, string broken, bool connection)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await Feed();
        var place = feed.Address + source switch { VacancySource.Nav => "/api/v1/feed", VacancySource.Jobtech => "/v2/snapshot", _ => Finnish };
        feed.Halves[broken] = connection;

        var trouble = await Assert.ThrowsAsync<FeedTrouble>(() => Run(house, source, place));
        var after = await State(house);
        feed.Halves.Clear();
        await Run(house, source, place);
        var asked = feed.Asked.Count(a => a == $"{broken} 200");

        Assert.Equal("unfinished", trouble.Code);
        Assert.Equal(("unfinished", null, null), (after.Fault, after.Cursor, after.EntityTag));
        Assert.Equal(2, asked); // neither passed over nor "not changed"
        await using var store = house.AsSystem();
        Assert.Equal(source == VacancySource.Nav ? 1 : 2, await store.Vacancies.CountAsync(v => v.State == VacancyState.Open));
        Assert.Null((await State(house)).Fault);
    }

    [Fact]
    public async Task An_answer_that_comes_to_a_halt_is_not_waited_for_for_ever()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await Feed();
        (feed.Stalls, feed.Bearer) = ("/v2/snapshot", null);

        var halted = await Assert.ThrowsAsync<FeedTrouble>(() => Hasty(VacancySource.Jobtech, "/v2/snapshot"));
        var after = await State(house);
        (feed.Stalls, feed.Bearer) = (FeedServer.PublicToken, "a.b.c");
        feed.Answers[FeedServer.PublicToken] = "Current public token for the feed: a.b.c";
        var token = await Assert.ThrowsAsync<FeedTrouble>(() => Hasty(VacancySource.Nav, "/api/v1/feed"));

        Assert.Equal(("unfinished", "unfinished", null), (halted.Code, after.Fault, after.Cursor));
        Assert.Equal("unfinished", token.Code);

        async Task<VacancyTally?> Hasty(VacancySource source, string path)
        {
            await using var store = house.AsSystem();
            return await VacancyRun.RunAsync(store, house.Team.Organisation, source, feed.Address + path, Countries, null, TimeSpan.FromMilliseconds(200), default).WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    [Theory, OnBoth]
    public async Task What_cannot_be_stored_is_a_fault_of_that_reading_and_the_next_one_begins_again(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await Feed();
        await DoAsync("ALTER TABLE stored_vacancy RENAME TO elsewhere");

        var fault = await Record.ExceptionAsync(() => Run(house, VacancySource.Jobtech, $"{feed.Address}/v2/snapshot"));
        var after = await State(house);
        await DoAsync("ALTER TABLE elsewhere RENAME TO stored_vacancy");
        var again = await Run(house, VacancySource.Jobtech, $"{feed.Address}/v2/snapshot");

        Assert.True(fault is System.Data.Common.DbException or DbUpdateException, fault?.ToString());
        Assert.Equal(("not-stored", null, null), (after.Fault, after.Cursor, after.LeaseUntil));
        Assert.NotNull(after.EndedAt);
        Assert.Equal((2, null), (again!.Counts.New, (await State(house)).Fault));

        async Task DoAsync(string sql)
        {
            await using var store = house.AsSystem();
            await store.Database.ExecuteSqlRawAsync(sql);
        }
    }

    [Theory]
    [InlineData(VacancySource.Tmt, 250, "sivu={0}&maara=500", 1)]
    [InlineData(VacancySource.Jobtech, 50, "offset={0}&limit=100", 50)]
    public async Task A_server_that_gives_fewer_than_it_is_asked_for_is_read_to_its_end(VacancySource source, int atOnce, string query, int step)
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await Feed();
        var path = source == VacancySource.Tmt ? Finnish : "/search";
        Give(atOnce + 20);
        var first = await Run(house, source, feed.Address + path);
        Give(atOnce + 19);
        var then = await Run(house, source, feed.Address + path);

        Assert.Equal((new VacancyCounts(atOnce + 20, 0, 0, 0), new VacancyCounts(0, 0, atOnce + 19, 1)), (first!.Counts, then!.Counts));

        void Give(int count)
        {
            var pages = Enumerable.Range(1, count).Select(n => source == VacancySource.Tmt ? Ad(n) : Swedish(n)).Chunk(atOnce).ToList();
            foreach (var (n, page) in pages.Index()) Answer(n * step, page);
            Answer(source == VacancySource.Tmt ? pages.Count : count, []);
        }

        void Answer(int at, string[] page) => feed.Answers[$"{path}?{string.Format(System.Globalization.CultureInfo.InvariantCulture, query, at)}"] = source == VacancySource.Tmt ? Page(page) : Hits(page);
    }

    [Theory, InlineData("", 2), InlineData("17", 2), InlineData("<html>", 1)]
    public async Task A_server_that_gives_the_same_page_whatever_it_is_asked_is_left_and_closes_nothing(string odd, int asked)
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await Feed();
        var place = feed.Address + Finnish;
        Pages(feed, 1, 3);
        await Run(house, VacancySource.Tmt, place);
        feed.Answers.Clear();
        feed.Asked.Clear();
        feed.Answers[$"{Finnish}*"] = odd == "<html>" ? odd : Page([Ad(1), Ad(2), .. odd.Length > 0 ? (string[])[odd] : []]);

        var again = await Run(house, VacancySource.Tmt, place);

        Assert.Equal((asked, 0), (feed.Asked.Count, again!.Counts.Closed));
    }

    [Theory, OnBoth]
    public async Task A_list_that_says_nothing_of_what_it_takes_away_closes_what_it_no_longer_names(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await Feed();
        var place = feed.Address + Finnish;
        Pages(feed, 1, 502);
        Assert.Equal(new VacancyCounts(502, 0, 0, 0), (await Run(house, VacancySource.Tmt, place))!.Counts);

        Pages(feed, 2, 502);
        var fewer = await Run(house, VacancySource.Tmt, place);
        await using (var closed = house.AsSystem()) Assert.Empty((await closed.Vacancies.SingleAsync(v => v.SourceId == "ad-1")).Whole().Contacts);
        Pages(feed, 1, 502);
        var again = await Run(house, VacancySource.Tmt, place);

        Assert.Equal(new VacancyCounts(0, 0, 501, 1), fewer!.Counts);
        Assert.Equal(new VacancyCounts(0, 1, 501, 0), again!.Counts); // it is listed again, as it was
        await using var store = house.AsSystem();
        Assert.Equal("Aino Keksitty", (await store.Vacancies.SingleAsync(v => v.SourceId == "ad-1")).Whole().Contacts.Single().Name);
    }

    [Theory, OnBoth]
    public async Task A_list_with_a_fault_an_empty_one_and_one_beside_another_close_nothing(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await Feed();
        var place = feed.Address + Finnish;
        Pages(feed, 1, 3);
        await Run(house, VacancySource.Tmt, place);

        feed.Answers[$"{Finnish}?sivu=0&maara=500"] = Page([Ad(1), """{"ilmoituksenID":"x"}"""]);
        Assert.Equal((0, 1), ((await Run(house, VacancySource.Tmt, place))!.Counts.Closed, (await State(house)).Rejected));
        feed.Answers[$"{Finnish}?sivu=0&maara=500"] = Page([]);
        Assert.Equal(0, (await Run(house, VacancySource.Tmt, place))!.Counts.Closed);
        feed.Answers["/other?sivu=0&maara=500"] = Page([Ad(7)]);
        feed.Answers["/other?sivu=1&maara=500"] = Page([]);
        await Run(house, VacancySource.Tmt, $"{feed.Address}/other");
        Pages(feed, 1, 1);
        Assert.Equal(0, (await Run(house, VacancySource.Tmt, place))!.Counts.Closed);

        await using var store = house.AsSystem();
        Assert.Equal(4, await store.Vacancies.CountAsync(v => v.State == VacancyState.Open));
    }

    [Fact]
    public async Task A_Swedish_search_is_read_page_by_page_and_what_it_no_longer_finds_is_over()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await Feed();
        Search(150);
        var first = await Run(house, VacancySource.Jobtech, $"{feed.Address}/search?q=disk");
        Search(120);
        var then = await Run(house, VacancySource.Jobtech, $"{feed.Address}/search?q=disk");

        Assert.Equal((new VacancyCounts(150, 0, 0, 0), new VacancyCounts(0, 0, 120, 30)), (first!.Counts, then!.Counts));
        Assert.Equal(["/search?q=disk&offset=0&limit=100 200", "/search?q=disk&offset=100&limit=100 200"], feed.Asked.Take(2));

        void Search(int count)
        {
            foreach (var (n, page) in Enumerable.Range(1, count).Select(Swedish).Chunk(100).Index()) feed.Answers[$"/search?q=disk&offset={n * 100}&limit=100"] = Hits(page);
            feed.Answers[$"/search?q=disk&offset={count}&limit=100"] = Hits([]);
        }
    }

    static void Pages(FeedServer feed, int from, int to)
    {
        foreach (var (n, page) in Enumerable.Range(from, to - from + 1).Select(Ad).Chunk(500).Append([]).Index()) feed.Answers[$"{Finnish}?sivu={n}&maara=500"] = Page(page);
    }

    static string Swedish(int number) => InventedFeeds.Of("jobtech-ad").Json.Replace("29000001", $"{31000000 + number}", StringComparison.Ordinal);

    static string Hits(string[] ads) => $$"""{"total":{"value":{{ads.Length}}},"hits":[{{string.Join(',', ads)}}]}""";

    static string Page(string[] ads) => $$"""{"sivutus":{"sivu":0,"maara":500},"ilmoituksienMaara":{{ads.Length}},"ilmoitukset":[{{string.Join(',', ads)}}]}""";

    static string Ad(int number) => """
        {"ilmoituksenID":"ad-NUMBER","tyollistaja":"01","muokattupvm":"2026-11-03T14:07:38Z","perustiedot":{"tyonOtsikko":[{"kieliKoodi":"fi","arvo":"Siivooja"}]},"sijainti":{"kunta":["297"]},"hakeminen":{"ilmoittajanYhteystiedot":[{"etunimi":"Aino","sukunimi":"Keksitty"}]}}
        """.Replace("NUMBER", $"{number}", StringComparison.Ordinal);

    static async Task<FeedServer> Feed()
    {
        var feed = await FeedServer.StartAsync();
        feed.Answers["/v2/snapshot"] = InventedFeeds.Of("jobtech-snapshot").Json;
        feed.Answers["/v2/stream*"] = "[]";
        feed.Answers["/api/v1/feed"] = InventedFeeds.Of("nav-page").Json.Replace("\"/api/v1/feed/2\"", "null", StringComparison.Ordinal);
        feed.Answers[$"/api/v1/feedentry/{Norwegian}"] = InventedFeeds.Of("nav-entry").Json;
        feed.Answers[$"{Finnish}?sivu=0&maara=500"] = InventedFeeds.Of("tmt-page").Json;
        feed.Answers[$"{Finnish}?sivu=1&maara=500"] = Page([]);
        return feed;
    }

    static async Task<VacancyFeed> State(TestStore house)
    {
        await using var store = house.AsSystem();
        return Assert.Single(await store.VacancyFeeds.Latest(), f => !f.Address.EndsWith("/other", StringComparison.Ordinal));
    }

    static async Task<VacancyTally?> Run(TestStore house, VacancySource source, string place)
    {
        await using var store = house.AsSystem();
        return await VacancyRun.RunAsync(store, house.Team.Organisation, source, place, Countries, null, default);
    }
}
