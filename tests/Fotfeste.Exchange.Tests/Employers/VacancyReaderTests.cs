using System.Text;
using Fotfeste.Samples;

namespace Fotfeste.Exchange.Tests;

public sealed class VacancyReaderTests
{
    public static TheoryData<string> Shapes => [.. InventedFeeds.All.Select(f => f.Shape)];

    [Theory, MemberData(nameof(Shapes))]
    public async Task Every_shape_is_read_whole(string shape)
    {
        var feed = InventedFeeds.Of(shape);

        var read = await AdKit.Read(feed.Json, feed.Source);

        Assert.Equal((feed.Vacancies, feed.Removals, 0), (read.Count(r => r.Vacancy is not null), read.Count(r => r.Removal is not null), read.Count(r => r.Problem is not null)));
        Assert.All(read.Select(r => r.Vacancy).OfType<Vacancy>(), v => Assert.True(v is { Titles.Count: > 0, Places.Count: > 0, SourceId.Length: > 0 }));
    }

    // Where the sources' own samples lie beside the repository, they are counted; elsewhere the invented ones of the same shape are.
    [Theory]
    [InlineData("no/import_api_transfer_ads.json", 2, 0, "nav-import")]
    [InlineData("no/import_api_transfer_ads_missing_fields.json", 1, 0, "nav-import")]
    [InlineData("no/pam_ad_1.json", 1, 0, "nav-registry")]
    [InlineData("no/pam_ad_page_0_20ads.json", 20, 0, "nav-registry-page")]
    [InlineData("no/pam_ad_with_json_formatted_nace.json", 1, 0, "nav-registry")]
    [InlineData("no/pam_ad_without_nace.json", 1, 0, "nav-registry")]
    [InlineData("no/public_feed_search_result.json", 3, 0, "nav-search")]
    [InlineData("no/rekrutteringsbistand_ekstern-stilling.json", 1, 0, "nav-internal")]
    [InlineData("no/rekrutteringsbistand_intern-stilling.json", 1, 0, "nav-internal")]
    [InlineData("no/rekrutteringsbistand_stilling.json", 1, 0, "nav-internal")]
    [InlineData("no/stilling_feed_source_ad_dto.json", 1, 0, "nav-registry")]
    [InlineData("se/af_internal_2ads.json", 2, 0, "af-register")]
    [InlineData("se/jobstream_v1_removal_from_docs.json", 0, 1, "jobtech-removal")]
    [InlineData("se/jobtech_2019_elastic_1ad.json", 1, 0, "jobtech-index-2019")]
    [InlineData("se/jobtech_2019_elastic_2ads.json", 2, 0, "jobtech-index-2019")]
    [InlineData("se/jobtech_2024_04_ad.json", 1, 0, "jobtech-ad")]
    [InlineData("se/jobtech_historical_search_response_2hits.json", 2, 0, "jobtech-archive")]
    [InlineData("fi/tmt_response_1ad.json", 1, 0, "tmt-page")]
    public async Task Every_sample_of_the_sources_is_read_with_its_count(string file, int vacancies, int removals, string like)
    {
        var invented = InventedFeeds.Of(like);
        var real = AdKit.Samples is { } folder ? Path.Combine(folder, file) : null;

        var read = real is null ? await AdKit.Read(invented.Json, invented.Source) : await AdKit.Read(File.OpenRead(real), invented.Source);

        Assert.Empty(read.Select(r => r.Problem).OfType<VacancyProblem>());
        Assert.Equal(real is null ? (invented.Vacancies, invented.Removals) : (vacancies, removals), (read.Count(r => r.Vacancy is not null), read.Count(r => r.Removal is not null)));
    }

    [Fact]
    public async Task A_bad_item_is_one_problem_and_the_others_are_read()
    {
        var good = JobTech();
        var json = $"[{good}, 17, {{\"id\": \"2\", \"headline\": {{}}, \"timestamp\": 1}}, {{\"id\": bad}}, {{\"hallo\": 1}}, {good.Replace("29000001", "3", StringComparison.Ordinal)}, {{\"id\":\"4\",\"headline\":\"x\",\"timestamp\":-5}}, {{\"id\":\"5\",\"headline\":\"\\ud800\",\"timestamp\":1793865600000}}]";

        var read = await AdKit.Read(json, VacancySource.Jobtech);

        Assert.Equal(["29000001", "3"], read.Select(r => r.Vacancy?.SourceId).OfType<string>());
        Assert.Equal(["#2 : wrong-type", "2 headline: wrong-type", "#4 : not-json", "#5 : unknown-shape", "4 timestamp: not-a-moment", "5 headline: not-text"], read.Select(r => r.Problem).OfType<VacancyProblem>().Select(p => $"{p.Item} {p.Field}: {p.Code}"));
    }

    [Fact]
    public async Task A_broken_line_of_a_stream_is_one_problem_and_a_stream_cut_off_is_one_more()
    {
        var good = JobTech();

        var read = await AdKit.Read($"{good}\n{{\"id\":\"7\",\"headline\":\"no end\n{good}\n\n{good[..100]}", VacancySource.Jobtech);

        Assert.Equal(["ad", "not-json", "ad", "unfinished"], read.Select(r => r.Problem?.Code ?? "ad"));
    }

    [Theory, InlineData(", "), InlineData(""), InlineData(", {\"id\""), InlineData(", {\"id\":\"2\"")]
    public async Task An_array_that_does_not_end_is_unfinished_though_every_ad_in_it_is_whole(string rest)
    {
        var read = await AdKit.Read($"[{JobTech()}{rest}", VacancySource.Jobtech);

        Assert.Equal(["ad", "unfinished"], read.Select(r => r.Problem?.Code ?? "ad"));
        Assert.Equal("ad", Assert.Single(await AdKit.Read($"[{JobTech()}]\n", VacancySource.Jobtech)).Problem?.Code ?? "ad");
    }

    [Fact]
    public async Task Where_a_stream_is_cut_into_chunks_changes_nothing()
    {
        var json = Encoding.UTF8.GetBytes($"\uFEFF[{InventedFeeds.Of("jobtech-ad").Json} , {JobTech()}]");

        var whole = await AdKit.Read(new MemoryStream(json), VacancySource.Jobtech);
        var dribbled = await AdKit.Read(new Dribble(json), VacancySource.Jobtech);

        Assert.Equal(2, whole.Count);
        Assert.Equivalent(whole, dribbled, strict: true);
    }

    [Fact]
    public async Task A_page_of_the_Norwegian_feed_says_where_its_ads_are_and_where_it_goes_on()
    {
        var read = await AdKit.Read(InventedFeeds.Of("nav-page").Json, VacancySource.Nav);

        Assert.Equal("/api/v1/feed/2", read.Single(r => r.NextPage is not null).NextPage);
        Assert.Equal("/api/v1/feedentry/0b8e1d7c-0000-4000-8000-000000000001", read.Single(r => r.Listed is not null).Listed!.Address);
    }

    [Theory]
    [InlineData("nav-entry-inactive", "0b8e1d7c-0000-4000-8000-000000000001", "2026-11-10T11:00:00Z")]
    [InlineData("jobtech-removal", "29000001", "2026-11-20T13:57:55Z")]
    public async Task A_removal_has_its_moment(string shape, string id, string at)
    {
        var removal = (await AdKit.Read(InventedFeeds.Of(shape).Json, InventedFeeds.Of(shape).Source)).Single().Removal!;

        Assert.Equal((id, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)), (removal.SourceId, removal.At));
    }

    static string JobTech() => InventedFeeds.Of("jobtech-ad").Json.ReplaceLineEndings("");

    [Fact]
    public async Task Thirty_megabytes_are_read_without_being_held()
    {
        var line = Encoding.UTF8.GetBytes(JobTech() + "\n");
        var (times, read, most) = (30_000_000 / line.Length, new List<WeakReference>(), 0);

        await foreach (var reading in VacancyReader.ReadAsync(new Again(line, times), VacancySource.Jobtech, TestContext.Current.CancellationToken))
        {
            Assert.NotNull(reading.Vacancy);
            read.Add(new(reading.Vacancy));
            if (read.Count % 1_500 != 0) continue;
            GC.Collect();
            most = Math.Max(most, read.Count(one => one.IsAlive));
        }

        Assert.Equal(times, read.Count);
        Assert.InRange(most, 1, 10);
    }

    // The same bytes so many times, made while they are read.
    sealed class Again(byte[] line, int times) : MemoryStream(line)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read > 0 || --times == 0) return read;
            Position = 0;
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }

    // One byte at a time, as the slowest of nets would.
    sealed class Dribble(byte[] all) : MemoryStream(all)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
