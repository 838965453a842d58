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
            foreach (var (n, page) in Enumerable.Range(1, count).Select(n => InventedFeeds.Of("jobtech-ad").Json.Replace("29000001", $"{31000000 + n}", StringComparison.Ordinal)).Chunk(100).Index())
                feed.Answers[$"/search?q=disk&offset={n * 100}&limit=100"] = $$$"""{"total":{"value":{{{count}}}},"hits":[{{{string.Join(',', page)}}}]}""";
        }
    }

    static void Pages(FeedServer feed, int from, int to)
    {
        foreach (var (n, page) in Enumerable.Range(from, to - from + 1).Select(Ad).Chunk(500).Append([]).Take(2).Index()) feed.Answers[$"{Finnish}?sivu={n}&maara=500"] = Page(page);
    }

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
