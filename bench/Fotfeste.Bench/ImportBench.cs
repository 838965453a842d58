using System.Diagnostics;
using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>A hundred thousand contacts out of CSV files into an empty store, checked and audited.</summary>
static class ImportBench
{
    const int People = 2_000, Contacts = 100_000;

    public static async Task RunAsync(Places place)
    {
        await using var gone = place;
        var content = Path.Combine(AppContext.BaseDirectory, "content");
        var (shelf, labels) = (Packs.Load(content), Texts.Load(content).ForFiles());
        var scenario = Scenario.Scale(People, Contacts);
        var files = scenario.Files();
        await Upgrade.RunAsync(place.Address);
        await using var store = place.Address.OpenAs(Actor.System("bench", Id<Organisation>.New(place.Address.Clock.GetUtcNow()), scenario.LastDay));

        var watch = Stopwatch.StartNew();
        var reading = CaseloadReader.Read([.. files.Select(f => SpreadsheetFile.Of(f.Name, f.Content))], labels, await KnownCaseload.OfAsync(store, shelf), scenario.LastDay);
        var read = watch.Elapsed.TotalSeconds;
        var outcome = await new CaseloadImport(store, shelf).SaveAsync(reading);
        if (!outcome.IsClean) throw new InvalidOperationException($"{outcome.Problems.Count} problems, the first: {outcome.Problems[0]}");
        Machine.Line($"{place.Name}: {Contacts} contacts of {People} people, read", read, "s");
        Machine.Line($"{place.Name}: read, checked, saved and audited", watch.Elapsed.TotalSeconds, "s");
    }
}
