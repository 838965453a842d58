using Fotfeste.Samples;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

public sealed class VacancyRunTests : IDisposable
{
    static readonly CountryShelf Countries = Packs.Load(Path.Combine(SourceTree.Root, "content")).Countries;

    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-jobs-").FullName;

    [Theory, OnBoth]
    public async Task A_folder_of_every_shape_is_taken_in_and_the_second_time_changes_nothing(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        foreach (var feed in InventedFeeds.All.Where(f => f.Source == VacancySource.Jobtech && f.Removals == 0)) await File.WriteAllTextAsync(Path.Combine(folder, $"{feed.Shape}.json"), feed.Json);

        var first = await Run(house, VacancySource.Jobtech, folder);
        var second = await Run(house, VacancySource.Jobtech, folder);

        Assert.Equal((8, new VacancyCounts(4, 0, 4, 0), 0), (first!.Read, first.Counts, first.Rejected)); // 29000001 and 29000002 come in several shapes
        Assert.Equal((8, new VacancyCounts(0, 0, 8, 0)), (second!.Read, second.Counts));
        await using var store = house.AsSystem();
        Assert.Equal("SE-0680", (await store.Vacancies.FirstAsync(v => v.SourceId == "29000001")).Place);
        Assert.Equal("imported", (await store.Audit.OrderBy(e => e.Seq).LastAsync()).Action);
    }

    [Fact]
    public async Task An_old_Norwegian_municipality_is_found_by_its_name()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(folder, "ad.json"), InventedFeeds.Of("nav-registry").Json);

        await Run(house, VacancySource.Nav, folder);

        await using var store = house.AsSystem();
        var place = (await store.Vacancies.SingleAsync()).Whole().Places.Single();
        Assert.Equal(("NO", "3907", "Sandefjord", true), (place.Country, place.Code, place.Name, place.IsPointRough));
    }

    [Fact]
    public async Task An_ad_that_names_a_postcode_and_no_municipality_lies_where_the_postcode_does()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(folder, "no.json"), InventedFeeds.Of("nav-entry").Json.Replace("\"municipal\":\"LILLESTRØM\"", "\"municipal\":\"?\"", StringComparison.Ordinal).Replace("\"city\":\"LILLESTRØM\",\"postalCode\":\"2000\"", "\"city\":\"SØRUMSAND\",\"postalCode\":\"1920\"", StringComparison.Ordinal));
        var finnish = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "fi")).FullName, "fi.json");
        await File.WriteAllTextAsync(finnish, InventedFeeds.Of("tmt-page").Json.Replace("\"kunta\":[\"297\"]", "\"kunta\":[]", StringComparison.Ordinal).Replace(",\"postitoimipaikka\":\"KUOPIO\"", "", StringComparison.Ordinal));

        await Run(house, VacancySource.Nav, Path.Combine(folder, "no.json"));
        await Run(house, VacancySource.Tmt, finnish);

        await using var store = house.AsSystem();
        var (norwegian, other) = ((await store.Vacancies.SingleAsync(v => v.Source == "nav")).Whole().Places.Single(), (await store.Vacancies.SingleAsync(v => v.SourceId == "91f00000-0000-4000-8000-000000000001")).Whole().Places.Single());
        Assert.Equal(("NO-3205", "Sørumsand", true), (norwegian.Key, norwegian.Name, norwegian.IsPointRough));
        Assert.Equal(("FI-297", "Kuopio", true), (other.Key, other.Name, other.IsPointRough));
    }

    [Theory, OnBoth]
    public async Task The_Norwegian_feed_is_followed_page_by_page_and_asked_only_for_what_is_new(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await FeedServer.StartAsync();
        const string Id = "0b8e1d7c-0000-4000-8000-000000000001";
        feed.Bearer = "public-token";
        feed.Answers["/api/v1/feed"] = InventedFeeds.Of("nav-page").Json;
        feed.Answers["/api/v1/feed/2"] = """{"items":[],"next_url":null,"id":"2"}""";
        feed.Answers[$"/api/v1/feedentry/{Id}"] = InventedFeeds.Of("nav-entry").Json;
        var address = $"{feed.Address}/api/v1/feed";

        var first = await Run(house, VacancySource.Nav, address, "public-token");
        var again = await Run(house, VacancySource.Nav, address, "public-token");
        feed.Answers["/api/v1/feed/2"] = InventedFeeds.Of("nav-page").Json.Replace("\"ACTIVE\"", "\"INACTIVE\"", StringComparison.Ordinal).Replace("2026-11-03T09:15:30.123", "2026-11-05T09:15:30.123", StringComparison.Ordinal).Replace("\"/api/v1/feed/2\"", "null", StringComparison.Ordinal);
        var gone = await Run(house, VacancySource.Nav, address, "public-token");

        Assert.Equal((2, new VacancyCounts(1, 0, 1, 0)), (first!.Read, first.Counts)); // the ad, and the removal of one never known
        Assert.Equal(0, again!.Read);
        Assert.Equal(new VacancyCounts(0, 0, 1, 1), gone!.Counts);
        Assert.Equal(["/api/v1/feed 200", $"/api/v1/feedentry/{Id} 200", "/api/v1/feed/2 200", "/api/v1/feed/2 304", "/api/v1/feed/2 200"], feed.Asked);
    }

    [Fact]
    public async Task A_feed_that_wants_a_token_or_points_elsewhere_is_said_so_and_what_was_read_is_kept()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await FeedServer.StartAsync();
        feed.Answers["/feed"] = """{"items":[{"id":"1","url":"http://169.254.169.254/latest","_feed_entry":{"uuid":"1","status":"ACTIVE","sistEndret":"2026-11-03T09:15:30+01:00"}}],"next_url":"https://elsewhere.example/2"}""";

        var elsewhere = await Assert.ThrowsAsync<FeedTrouble>(() => Run(house, VacancySource.Nav, $"{feed.Address}/feed"));
        feed.Bearer = "x";
        var token = await Assert.ThrowsAsync<FeedTrouble>(() => Run(house, VacancySource.Nav, $"{feed.Address}/other"));

        Assert.Equal(("elsewhere", "not-allowed"), (elsewhere.Code, token.Code));
        await using var store = house.AsSystem();
        Assert.Equal(["elsewhere", "not-allowed"], (await store.VacancyFeeds.Latest()).Select(f => f.Fault));
        Assert.Equal(1, (await store.VacancyFeeds.Latest())[0].Rejected); // the entry on another server
        Assert.All(await store.VacancyFeeds.ToListAsync(), f => Assert.Null(f.LeaseUntil));
    }

    [Theory, OnBoth]
    public async Task The_Swedish_stream_begins_with_everything_and_goes_on_with_what_changed(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using var feed = await FeedServer.StartAsync();
        feed.Answers["/v2/snapshot"] = InventedFeeds.Of("jobtech-snapshot").Json;
        feed.Answers["/v2/stream*"] = InventedFeeds.Of("jobtech-removal-v2").Json;

        var first = await Run(house, VacancySource.Jobtech, $"{feed.Address}/v2/snapshot");
        var then = await Run(house, VacancySource.Jobtech, $"{feed.Address}/v2/snapshot");

        Assert.Equal((new VacancyCounts(2, 0, 0, 0), new VacancyCounts(0, 0, 0, 1)), (first!.Counts, then!.Counts));
        Assert.Matches(@"^/v2/stream\?updated-after=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d%2B0[12]%3A00 200$", feed.Asked.Last()); // Stockholm's clock, with its offset
    }

    [Fact]
    public async Task The_Finnish_pages_are_read_until_one_is_empty()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await FeedServer.StartAsync();
        feed.Answers["/api/v1/tyopaikat?sivu=0&maara=500"] = InventedFeeds.Of("tmt-page").Json;
        feed.Answers["/api/v1/tyopaikat?sivu=1&maara=500"] = """{"sivutus":{"sivu":1,"maara":500},"ilmoituksienMaara":0,"ilmoitukset":[]}""";

        var tally = await Run(house, VacancySource.Tmt, $"{feed.Address}/api/v1/tyopaikat");

        Assert.Equal((new VacancyCounts(2, 0, 0, 0), 2), (tally!.Counts, feed.Asked.Count));
    }

    [Theory, OnBoth]
    public async Task A_Finnish_ad_has_the_group_that_the_imported_register_gives_its_occupation(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await using (var store = house.AsSystem())
        {
            var names = OccupationWords.Read("fi\tkeittiöapulainen");
            await RegisterIntake.TakeInAsync(store, "esco", [new(new(OccupationScheme.Esco, "9412.1"), "9412", false, names, OccupationTraits.Read(""), "http://data.europa.eu/esco/occupation/y")], [], new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>>());
        }
        var page = InventedFeeds.Of("tmt-page").Json;
        await File.WriteAllTextAsync(Path.Combine(folder, "1.json"), page);
        await File.WriteAllTextAsync(Path.Combine(folder, "2.json"), page.Replace("91f00000", "92f00000", StringComparison.Ordinal).Replace("occupation/y", "occupation/unheard", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(folder, "3.json"), page.Replace("91f00000", "93f00000", StringComparison.Ordinal).Replace("occupation/y", "isco/C9112", StringComparison.Ordinal));

        await Run(house, VacancySource.Tmt, folder);

        await using var read = house.AsSystem();
        Assert.Equal(["9412", null, null, null, "9112", null], await read.Vacancies.OrderBy(v => v.SourceId).Select(v => v.Isco).ToListAsync());
        Assert.Equal("isco:9412", JobFromVacancy.Of((await read.AdsToMatch(10).ToListAsync()).Single(ad => ad.Isco == "9412").Bare(), new(Guid.NewGuid())).Occupation);
    }

    [Theory, OnBoth]
    public async Task An_ad_read_before_the_register_has_its_occupation_once_the_register_is_there(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await File.WriteAllTextAsync(Path.Combine(folder, "1.json"), InventedFeeds.Of("tmt-page").Json);
        await Run(house, VacancySource.Tmt, folder);
        await using var store = house.AsSystem();
        var names = OccupationWords.Read("fi\tkeittiöapulainen");
        await RegisterIntake.TakeInAsync(store, "esco", [new(new(OccupationScheme.Esco, "9412.1"), "9412", false, names, OccupationTraits.Read(""), "http://data.europa.eu/esco/occupation/y")], [], new Dictionary<OccupationCode, IReadOnlyList<SkillNeed>>());

        var given = (await store.GroupStoredAsync(), await store.GroupStoredAsync());
        var again = await Run(house, VacancySource.Tmt, folder);

        Assert.Equal(((1, 0), new VacancyCounts(0, 0, 2, 0)), (given, again!.Counts));
        var ad = await store.Vacancies.SingleAsync(v => v.Isco != null);
        Assert.Equal(("9412", "9412", "Aino Keksitty", VacancyState.Open), (ad.Isco, ad.Whole().Isco, ad.Whole().Contacts.Single().Name, ad.State));
    }

    [Fact]
    public async Task The_clock_reads_what_is_configured_and_nothing_else()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(folder, "ads.jsonl"), InventedFeeds.Of("jobtech-lines").Json);
        var settings = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Jobs:jobtech:Place"] = folder, ["Jobs:EveryMinutes"] = "5" };
        var schedule = VacancySchedule.Of(settings);
        using var clock = new VacancyClock(house.Address, new OwnShelves(Packs.Load(Path.Combine(SourceTree.Root, "content"))), schedule, Microsoft.Extensions.Logging.Abstractions.NullLogger<VacancyClock>.Instance);

        await clock.RunAsync(default);
        File.Copy(Path.Combine(folder, "ads.jsonl"), Path.Combine(folder, "later.jsonl"));
        await clock.RunAsync(default); // five minutes are not over
        var early = await FeedOf(house);
        house.Clock.Day = house.Clock.Day.AddDays(1);
        await clock.RunAsync(default);
        var late = await FeedOf(house);

        Assert.Equal((3, 6, folder, null), (early.Read, late.Read, late.Address, late.Fault));
        Assert.Equal((VacancySource.Jobtech, folder, null), Assert.Single(schedule.Feeds));
        await using var store = house.AsSystem();
        Assert.Equal([VacancyState.Removed, VacancyState.Open], await store.Vacancies.OrderBy(v => v.SourceId).Select(v => v.State).ToListAsync());
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_noted_and_the_public_token_is_fetched_where_one_is_asked_for()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        await using var feed = await FeedServer.StartAsync();
        feed.Bearer = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwdWJsaWMifQ.c2lnbmF0dXJl";
        feed.Answers["/api/v1/feed"] = InventedFeeds.Of("nav-page").Json.Replace("\"/api/v1/feed/2\"", "null", StringComparison.Ordinal);
        feed.Answers["/api/v1/feedentry/*"] = InventedFeeds.Of("nav-entry").Json;
        feed.Answers[FeedServer.PublicToken] = $"Current public token for the feed:\n{feed.Bearer}\n";

        var read = await Run(house, VacancySource.Nav, $"{feed.Address}/api/v1/feed");
        await Assert.ThrowsAsync<StoreTrouble>(() => Run(house, VacancySource.Tmt, Path.Combine(folder, "nowhere")));

        Assert.Equal(new VacancyCounts(1, 0, 1, 0), read!.Counts);
        Assert.Equal(["/api/v1/feed 401", $"{FeedServer.PublicToken} 200", "/api/v1/feed 200"], feed.Asked.Take(3));
        await using var store = house.AsSystem();
        Assert.Equal([null, "no-file"], (await store.VacancyFeeds.Latest()).Select(f => f.Fault));
    }

    static async Task<VacancyFeed> FeedOf(TestStore house)
    {
        await using var store = house.AsSystem();
        return await store.VacancyFeeds.AsNoTracking().SingleAsync();
    }

    async Task<VacancyTally?> Run(TestStore house, VacancySource source, string place, string? token = null)
    {
        await using var store = house.AsSystem();
        return await VacancyRun.RunAsync(store, house.Team.Organisation, source, place, Countries, token, default);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
