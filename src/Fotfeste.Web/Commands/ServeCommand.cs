using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Fotfeste.Web;

/// <summary>Runs the server until it is told to stop.</summary>
static class ServeCommand
{
    public static Command Serve { get; } = new("serve", "runs the server until Ctrl C or SIGTERM", "",
        [
            new("--port", "NUMBER", "on the loopback; 5080 unless said"),
            new("--public-url", "URL", "the address that people type, when a proxy on this machine stands in front, such as https://fotfeste.example.no"),
            new("--create", "demo|empty", "makes the store first when it is not there, with an invented team in it or with nobody;\nan older one is brought to the newest shape"),
        ],
        """
        Listens on this machine only: put a proxy that speaks HTTPS in front (docs/operations.md) and say --public-url.
        Prints the address as soon as it answers; in a demo also who may sign in.

          fotfeste serve --store data/fotfeste.db
          fotfeste serve --store "Host=db;Database=fotfeste;Username=fotfeste" --port 5081 --public-url https://fotfeste.example.no
        """, RunAsync);

    static async Task<int> RunAsync(Errand errand)
    {
        var port = int.TryParse(errand["--port"] ?? "5080", NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= ushort.MaxValue ? number : throw errand.Wrong("--port is a number from 1 to 65535");
        var origin = errand["--public-url"] is { } said ? PublicAddress.Read(said) ?? throw errand.Wrong("--public-url is an address such as https://fotfeste.example.no, without a path") : null;
        DemandFree(port);
        var create = errand["--create"] is null ? null : errand.OneOf("--create", ["demo", "empty"]);
        if (create is not null) await CreateAsync(errand, withPeople: create == "demo");
        await StoreCondition.DemandCurrentAsync(errand.Address, errand.Stop);
        errand.Address.Prepare();
        await using var inside = await Occupancy.TogetherAsync(errand.Address, errand.Stop);
        await MissingKeys.FillAsync(errand.Address, errand.Stop);
        await using var app = Hosting.Build([.. Settings(errand, port, origin)]);
        await app.StartAsync(errand.Stop);
        await AnnounceAsync(errand, origin, port, app.Services.GetRequiredService<EmptyHouse>());
        await app.WaitForShutdownAsync(errand.Stop);
        return Command.Done;
    }

    // Before anything is made; the host would say the same later, with a page of log.
    static void DemandFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Loopback, port);
        try
        {
            probe.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new AddressInUseException(e.Message, e);
        }
    }

    static async Task CreateAsync(Errand errand, bool withPeople)
    {
        var condition = await StoreCondition.OfAsync(errand.Address, errand.Stop);
        if (condition.State is not StoreState.Current) await Upgrade.RunAsync(errand.Address, errand.Stop);
        if (condition.State is not (StoreState.Missing or StoreState.Empty) || !withPeople) return;
        var outcome = await DemoCommand.LoadAsync(errand, "team", null);
        if (!outcome.IsClean) await FileImport.PrintAsync(errand, outcome);
    }

    static async Task AnnounceAsync(Errand errand, Uri? origin, int port, EmptyHouse house)
    {
        await errand.Result.WriteLineAsync(origin?.ToString().TrimEnd('/') ?? $"http://localhost:{port}");
        await using var door = errand.Address.Open();
        if ((await door.ForOperator()).FirstOrDefault() is { Demo: not null } invented) await DemoCommand.PrintSignInsAsync(invented, errand.Result, TableFormat.Table);
        if (house.Code is { } code && await house.IsSoAsync(door)) await errand.Result.WriteLineAsync($"set-up code: {code}");
        await errand.Result.FlushAsync();
    }

    // Only the address goes to standard output; the log goes to the other.
    static IEnumerable<string> Settings(Errand errand, int port, Uri? origin)
    {
        yield return $"--store={errand.Address.Place}";
        yield return $"--data={errand.Address.Folder}";
        yield return $"--urls=http://localhost:{port}";
        yield return "--Logging:Console:LogToStandardErrorThreshold=Trace";
        yield return "--Logging:LogLevel:Default=Warning";
        yield return "--Logging:LogLevel:Microsoft.AspNetCore.DataProtection=Error"; // that the keys are plain files is said in docs/operations.md
        if (origin is not null) yield return $"--public-url={origin}";
    }
}
