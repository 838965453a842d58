using Fotfeste.Bench;

string[] all = ["start", "import", "saves"];
var at = Array.IndexOf(args, "--database");
var database = at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
var wanted = args.Where((word, n) => !word.StartsWith("--", StringComparison.Ordinal) && (at < 0 || n != at + 1)).DefaultIfEmpty("all").ToList();
if (wanted.Exists(w => w != "all" && !all.Contains(w)))
{
    Console.Error.WriteLine("""
        dotnet run --project bench/Fotfeste.Bench -c Release -- [start] [import] [saves] [--database "Host=…;Username=…"]
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
        case "import": foreach (var place in Places.For(database)) await ImportBench.RunAsync(place); break;
        case "saves": foreach (var place in Places.For(database)) await SavesBench.RunAsync(place); break;
    }
}
Machine.Load("load at the end");
return 0;
