using System.Text;
using Fotfeste.Samples;

namespace Fotfeste.Exchange.Tests;

/// <summary>Ads read from a text, and the sources' own samples where they lie beside the repository or where FOTFESTE_DATA says.</summary>
static class AdKit
{
    /// <summary>The folder of real samples; null where it is not, as on a build server: they may be tested with and not shipped.</summary>
    public static string? Samples { get; } = SharedData.Find("jobads");

    public static Task<List<VacancyReading>> Read(string json, VacancySource source) => Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), source);

    public static async Task<List<VacancyReading>> Read(Stream stream, VacancySource source)
    {
        await using (stream) return await VacancyReader.ReadAsync(stream, source).ToListAsync();
    }

    public static async Task<Vacancy> One(string shape) => (await Read(InventedFeeds.Of(shape).Json, InventedFeeds.Of(shape).Source)).Select(r => r.Vacancy).OfType<Vacancy>().First();
}
