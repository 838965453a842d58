using System.Diagnostics;
using Fotfeste.Web;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Bench;

/// <summary>Whole units of work, as a page does them: open the store, find the enrolment, log a contact, save with its audit line.</summary>
static class SavesBench
{
    const int Writers = 8;
    static readonly TimeSpan Warming = TimeSpan.FromSeconds(5), Lasting = TimeSpan.FromSeconds(8); // warm: what a server has compiled after its first minute

    public static async Task RunAsync(Places place)
    {
        await using var gone = place;
        var content = Path.Combine(AppContext.BaseDirectory, "content");
        var shelf = Packs.Load(content);
        var scenario = Scenario.Scale(200, 200);
        await Upgrade.RunAsync(place.Address);
        var actor = Actor.System("bench", Id<Organisation>.New(place.Address.Clock.GetUtcNow()), scenario.LastDay);
        List<Id<Enrolment>> enrolments;
        await using (var store = place.Address.OpenAs(actor))
        {
            var reading = CaseloadReader.Read([.. scenario.Files().Select(f => SpreadsheetFile.Of(f.Name, f.Content))], Labels.None, await KnownCaseload.OfAsync(store, shelf), scenario.LastDay);
            await new CaseloadImport(store, shelf).SaveAsync(reading);
            enrolments = await store.Enrolments.Select(e => e.Id).ToListAsync();
        }

        await WriteAsync(place.Address, actor, enrolments, Warming);
        var before = Environment.CpuUsage.TotalTime;
        var times = await WriteAsync(place.Address, actor, enrolments, Lasting);
        Machine.Line($"{place.Name}: {Writers} writers, audited saves a second", times.Count / Lasting.TotalSeconds, "/s");
        Machine.Line($"{place.Name}: processor time of one save", (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count, "ms"); // without the server's, on PostgreSQL
        Machine.Line($"{place.Name}: one save, p50", times[times.Count / 2], "ms");
        Machine.Line($"{place.Name}: one save, p99", times[times.Count * 99 / 100], "ms");
    }

    static async Task<List<double>> WriteAsync(StoreAddress address, Actor actor, List<Id<Enrolment>> enrolments, TimeSpan lasting) =>
        [.. (await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => Task.Run(() => WriteAsync(address, actor, enrolments, lasting, n))))).SelectMany(t => t).Order()];

    static async Task<List<double>> WriteAsync(StoreAddress address, Actor actor, List<Id<Enrolment>> enrolments, TimeSpan lasting, int writer)
    {
        var times = new List<double>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < lasting;)
        {
            var began = watch.Elapsed;
            await using var store = address.OpenAs(actor);
            var enrolment = await store.Enrolments.ById(enrolments[(times.Count * Writers + writer) % enrolments.Count]);
            store.Add(Contact.Log(Id<Contact>.New(store.Now), enrolment, null, new(ContactKind.Meeting, true, ContactParty.Person, ContactPlace.Office, enrolment.Support.From, 30, Sealed.Of("measured"), Sealed.Nothing, null), actor.Today));
            await store.SaveChangesAsync();
            times.Add((watch.Elapsed - began).TotalMilliseconds);
        }
        return times;
    }
}
