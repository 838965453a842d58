using System.IO.Compression;
using Fotfeste.Samples;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web.Tests;

/// <summary>Whole folders of ads taken into a store, with what became of them: the sources' own samples where they lie beside the repository, invented ones of the same shapes everywhere.</summary>
public sealed class SampleFeedsTests : IDisposable
{
    static readonly CountryShelf Countries = Packs.Load(Path.Combine(SourceTree.Root, "content")).Countries;

    readonly string folder = Directory.CreateTempSubdirectory("fotfeste-samples-").FullName;

    public static TheoryData<string, VacancySource, VacancyCounts, VacancyCounts> Folders => new()
    {
        { "no", VacancySource.Nav, new(31, 0, 2, 0), new(5, 0, 5, 1) },
        { "se", VacancySource.Jobtech, new(7, 0, 2, 0), new(4, 0, 8, 1) },
        { "fi", VacancySource.Tmt, new(1, 0, 0, 0), new(2, 0, 0, 0) },
    };

    [Theory, MemberData(nameof(Folders))]
    public async Task Every_sample_comes_into_the_store_and_the_second_time_nothing_changes(string country, VacancySource source, VacancyCounts published, VacancyCounts invented)
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        foreach (var feed in InventedFeeds.All.Where(f => f.Source == source)) await File.WriteAllTextAsync(Path.Combine(folder, $"{(feed.Removals > 0 ? "z" : "a")}-{feed.Shape}.json"), feed.Json); // what takes away comes last

        var (first, second) = (await Run(house, source, folder), await Run(house, source, folder));

        Assert.Equal((invented, 0), (first.Counts, first.Rejected));
        Assert.Equal(new(0, 0, first.Read, 0), second.Counts);
        if (SharedData.Find("jobads", country) is not { } samples) return;
        await using var other = await TestStore.On(Engine.Sqlite);
        var (real, again) = (await Run(other, source, samples), await Run(other, source, samples));
        Assert.Equal((published, 0), (real.Counts, real.Rejected));
        Assert.Equal(new(0, 0, real.Read, 0), again.Counts);
        await using var store = other.AsSystem();
        Assert.All(await store.Vacancies.ToListAsync(), ad => Assert.Equal(ad.State == VacancyState.Open, ad.Whole().Bodies.Count > 0));
    }

    [Fact]
    public async Task A_packed_file_is_read_as_what_it_holds_and_one_that_was_cut_off_says_so()
    {
        await using var house = await TestStore.On(Engine.Sqlite);
        var packed = Packed(InventedFeeds.Of("jobtech-snapshot").Json);
        await File.WriteAllBytesAsync(Path.Combine(folder, "a.json.gz"), packed);

        var whole = await Run(house, VacancySource.Jobtech, folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, "a.json.gz"), packed[..(packed.Length * 2 / 3)]);
        var cut = await Run(house, VacancySource.Jobtech, folder);

        Assert.Equal((new VacancyCounts(2, 0, 0, 0), 0), (whole.Counts, whole.Rejected));
        Assert.Contains(cut.Errors, error => error.Code == "unfinished");
    }

    static byte[] Packed(string text)
    {
        using var held = new MemoryStream();
        using (var gzip = new GZipStream(held, CompressionLevel.Fastest)) gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return held.ToArray();
    }

    static async Task<VacancyTally> Run(TestStore house, VacancySource source, string place)
    {
        await using var store = house.AsSystem();
        return (await VacancyRun.RunAsync(store, house.Team.Organisation, source, place, Countries, null, default))!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
