using System.Diagnostics;
using System.Globalization;

namespace Fotfeste.Bench;

/// <summary>
/// Requests that come when they come, not when the one before was answered: how many a second until people wait. Counted from the moment at which a request was due, so that a queue is not hidden.
/// Ten thousand coaches who look three hundred times in eight hours are 104 a second, five times as many at the worst moment; they come through a hundred sessions of the thousand coaches in the store, and one look in ten writes.
/// </summary>
static class LoadBench
{
    const int Coaches = 1_000, Sessions = 100, TooLong = 200;
    static readonly int[] Rates = [25, 50, 75, 104, 150, 200, 300, 400, 520];
    static readonly TimeSpan Warming = TimeSpan.FromSeconds(10), Lasting = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Places place)
    {
        await using var gone = place;
        if (Server.Program is not { } program)
        {
            Console.WriteLine("  not measured: build the program first with ./fotfeste --built");
            return;
        }
        await NationBench.FillAsync(place, Coaches);
        using var server = await Server.StartAsync(program, place.Address);
        List<CoachClient> clients = [];
        for (var n = 0; n < Sessions; n++) clients.Add(await CoachClient.SignInAsync(server.Address, Nation.CoachAt(n * Coaches / Sessions + 1), NationBench.Password));
        await AtAsync(clients, 20, Warming);
        foreach (var rate in Rates)
        {
            var (times, late) = await AtAsync(clients, rate, Lasting);
            var p99 = times[times.Count * 99 / 100];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {place.Name}: {rate,4} a second   p50 {times[times.Count / 2],8:0.0}   p99 {p99,8:0.0}   most {times[^1],8:0.0} ms   n {times.Count}   unanswered {late}"));
            if (p99 > TooLong) break;
        }
        Machine.Line($"{place.Name}: memory after the load", server.Memory, "MB");
        foreach (var client in clients) client.Dispose();
    }

    static async Task<(List<double> Times, int Unanswered)> AtAsync(List<CoachClient> clients, int rate, TimeSpan lasting)
    {
        var dice = new Random(rate);
        List<Task<double>> asked = [];
        var watch = Stopwatch.StartNew();
        for (var due = TimeSpan.Zero; due < lasting; due += TimeSpan.FromSeconds(-Math.Log(1 - dice.NextDouble()) / rate))
        {
            if (due > watch.Elapsed) await Task.Delay(due - watch.Elapsed);
            asked.Add(AskAsync(clients[dice.Next(clients.Count)], dice.Next(1_000), due, watch));
        }
        await Task.WhenAny(Task.WhenAll(asked), Task.Delay(TimeSpan.FromSeconds(30)));
        var answered = asked.Where(a => a.IsCompletedSuccessfully).Select(a => a.Result).Order().ToList();
        return (answered, asked.Count - answered.Count);
    }

    static async Task<double> AskAsync(CoachClient client, int dice, TimeSpan due, Stopwatch watch)
    {
        await client.LookAsync(dice);
        return (watch.Elapsed - due).TotalMilliseconds;
    }
}
