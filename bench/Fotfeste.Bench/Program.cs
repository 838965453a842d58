using System.Globalization;
using Fotfeste.Bench;

string[] all = ["start", "packs", "occupations", "import", "saves", "nation", "load", "match", "slide", "ads"];
var database = After("--database");
var (ads, seekers, mode) = (int.Parse(After("--ads") ?? "100000", CultureInfo.InvariantCulture), int.Parse(After("--seekers") ?? "1000", CultureInfo.InvariantCulture), After("--mode") ?? "all");
var coaches = int.Parse(After("--coaches") ?? "1000", CultureInfo.InvariantCulture);
var wanted = args.Where((word, n) => !word.StartsWith("--", StringComparison.Ordinal) && (n == 0 || !args[n - 1].StartsWith("--", StringComparison.Ordinal))).DefaultIfEmpty("all").ToList();
if (wanted.Exists(w => w != "all" && !all.Contains(w)) || mode != "all" && !MatchBench.Modes.Contains(mode))
{
    Console.Error.WriteLine("""
        dotnet run --project bench/Fotfeste.Bench -c Release -- [start] [packs] [occupations] [import] [saves] [nation [--coaches 1000]] [load] [match [--ads 100000] [--seekers 1000] [--mode commute|national|reverse|slider|batch]] [slide [--ads 100000]] [ads [--megabytes 500]] [--database "Host=…;Username=…"] [--data shared/data]
        Without a name all of them; without --database on SQLite alone. The user must be allowed to create databases: each measurement makes one and drops it.
        """);
    return 2;
}
Machine.Describe();
foreach (var bench in wanted.Contains("all") ? all : [.. wanted])
{
    Console.WriteLine($"\n{bench}");
    switch (bench)
    {
        case "start": await StartBench.RunAsync(); break;
        case "packs": await PacksBench.RunAsync(); break;
        case "occupations": OccupationsBench.Run(After("--data")); break;
        case "import": foreach (var place in Places.For(database)) await ImportBench.RunAsync(place); break;
        case "saves": foreach (var place in Places.For(database)) await SavesBench.RunAsync(place); break;
        case "load": foreach (var place in Places.For(database)) await LoadBench.RunAsync(place); break;
        case "match": await MatchBench.RunAsync(ads, seekers, mode, database); break;
        case "slide": foreach (var place in Places.For(database)) await SlideBench.RunAsync(place, ads); break;
        case "ads":
            await AdsBench.RunAsync(int.Parse(After("--megabytes") ?? "500", CultureInfo.InvariantCulture));
            foreach (var place in Places.For(database)) await AdsBench.RunAsync(place);
            break;
        case "nation": foreach (var place in Places.For(database)) await NationBench.RunAsync(place, coaches); break;
    }
}
Machine.Load("load at the end");
return 0;

string? After(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
