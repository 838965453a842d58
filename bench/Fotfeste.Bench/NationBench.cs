using System.Diagnostics;
using System.Globalization;
using Fotfeste.Web;

namespace Fotfeste.Bench;

/// <summary>A nation in the store, eight people at once at their pages: what a coach waits for. The clients run on the same machine as the program.</summary>
static class NationBench
{
    const int Clients = 8;
    internal const string Password = "Fjordby-2026!";
    static readonly TimeSpan Warming = TimeSpan.FromSeconds(30), Lasting = TimeSpan.FromSeconds(30);

    public static async Task RunAsync(Places place, int coaches)
    {
        await using var gone = place;
        if (Server.Program is not { } program)
        {
            Console.WriteLine("  not measured: build the program first with ./fotfeste --built");
            return;
        }
        var watch = Stopwatch.StartNew();
        var nation = await FillAsync(place, coaches);
        Machine.Line($"{place.Name}: {nation.People} people, {nation.Contacts} contacts loaded", watch.Elapsed.TotalSeconds, "s");
        Machine.Line($"{place.Name}: size of the database", await place.SizeAsync() / 1e6, "MB");

        watch.Restart();
        using var server = await Server.StartAsync(program, place.Address);
        Machine.Line($"{place.Name}: started, first page answered", watch.Elapsed.TotalSeconds, "s");
        Machine.Line($"{place.Name}: memory after the first page", server.Memory, "MB");
        var clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(n => CoachClient.SignInAsync(server.Address, Nation.CoachAt(n * coaches / Clients + 1), Password)));
        await Task.WhenAll(clients.Select(c => c.WorkAsync(Warming)));
        foreach (var client in clients) client.Forget();
        watch.Restart();
        await Task.WhenAll(clients.Select(c => c.WorkAsync(Lasting)));
        var took = watch.Elapsed.TotalSeconds;
        var times = clients.SelectMany(c => c.Times).ToLookup(t => t.What, t => t.Milliseconds);
        foreach (var what in times) Report($"{place.Name}: {what.Key}", [.. what.Order()]);
        Machine.Line($"{place.Name}: requests a second, {Clients} clients", times.Sum(t => t.Count()) / took, "/s");
        Machine.Line($"{place.Name}: memory after the load", server.Memory, "MB");
        foreach (var client in clients) client.Dispose();
    }

    /// <summary>Makes the store, with so many coaches and all their people in it.</summary>
    internal static async Task<Nation> FillAsync(Places place, int coaches)
    {
        var nation = Nation.Whole with { Coaches = coaches };
        await Upgrade.RunAsync(place.Address);
        var shelf = Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"));
        await nation.LoadAsync(place.Address, shelf.NewestMethod("euse")!, shelf.CommonForms, DateOnly.FromDateTime(DateTime.UtcNow), Password);
        return nation;
    }

    static void Report(string what, List<double> times) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {what,-40} p50 {times[times.Count / 2],8:0.0}   p99 {times[times.Count * 99 / 100],8:0.0}   most {times[^1],8:0.0} ms   n {times.Count}"));
}
