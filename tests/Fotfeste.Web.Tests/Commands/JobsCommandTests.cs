using System.Text.Json;
using Fotfeste.Samples;

namespace Fotfeste.Web.Tests;

public sealed class JobsCommandTests : IDisposable
{
    readonly string file = Path.Combine(Path.GetTempPath(), $"fotfeste-ads-{Guid.NewGuid():N}.json");

    [Theory, OnBoth]
    public async Task Ads_are_taken_in_and_counted_and_a_bad_one_is_one_error(Engine engine)
    {
        await using var house = await TestStore.On(engine);
        await File.WriteAllTextAsync(file, InventedFeeds.Of("jobtech-snapshot").Json.TrimEnd(']') + """, {"id":"9","headline":7,"timestamp":1793865600000}]""");
        string[] import = ["import", "jobs", file, "--source", "jobtech", "--format", "json", "--store", house.Place, "--data", house.Address.Folder];

        var first = await ProgramRun.OfAsync(import);
        var second = await ProgramRun.OfAsync(import);
        var wrong = await ProgramRun.OfAsync([.. import[..3], "--source", "finn", .. import[5..]]);
        var verified = await ProgramRun.OfAsync(["verify", .. import[^4..]]);

        Assert.Equal((0, 0, 2, 0), (first.Code, second.Code, wrong.Code, verified.Code));
        using var counts = JsonDocument.Parse(first.Result);
        Assert.Equal([3, 2, 0, 0, 0, 1], new[] { "read", "new", "updated", "unchanged", "closed", "rejected" }.Select(n => counts.RootElement.GetProperty(n).GetInt32()));
        Assert.Equal("""{"item":"9","field":"headline","code":"wrong-type"}""", JsonSerializer.Serialize(counts.RootElement.GetProperty("errors")[0]));
        using var again = JsonDocument.Parse(second.Result);
        Assert.Equal((0, 2), (again.RootElement.GetProperty("new").GetInt32(), again.RootElement.GetProperty("unchanged").GetInt32()));
    }

    public void Dispose() => File.Delete(file);
}
