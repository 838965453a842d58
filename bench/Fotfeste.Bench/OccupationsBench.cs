using System.Diagnostics;
using System.Globalization;

namespace Fotfeste.Bench;

/// <summary>How fast occupations are read, found and compared, and how good the comparison is: the one says nothing without the other.</summary>
static class OccupationsBench
{
    const int MostSharing = 6, Top = 20, Searches = 2000;

    static readonly string[] Typed = ["renhold", "stadare", "siivoja", "receptionist", "lagermedarb", "kjøkkenassistent", "truckforer", "vaktmester", "undersköterka", "barn", "k", "kundeservise", "office clerk", "sjåfør"];

    /// <param name="data">The folder of official files; without it the nearest <c>shared/data</c> above here.</param>
    public static void Run(string? data)
    {
        if ((data ?? Environment.GetEnvironmentVariable("FOTFESTE_DATA") ?? Above(AppContext.BaseDirectory)) is not { } root || !Directory.Exists(Path.Combine(root, "onet-29.3")))
        {
            Console.WriteLine("  not measured: name the folder of official files with --data");
            return;
        }
        var onet = Timed("O*NET read", () => OnetReader.Read(In(root, "onet-29.3"))).Occupations;
        var all = onet.Concat(Timed("ESCO labels and groups read", () => EscoReader.Read([.. In(root, "esco/labels-fi-sv-en"), .. In(root, "esco/en-v1.1.1")])).Occupations)
            .Concat(StyrkReader.Read(In(root, "occupations-national/no")).Occupations).Concat(SsykReader.Read(In(root, "occupations-national/se")).Occupations).ToList();
        var register = new OccupationRegister(all);
        Timed($"{all.Count} occupations, {all.Sum(o => o.Names.All.Count())} names made ready for searching", () => register.Search("x y", "nb", 1));
        Searching(register);
        var whole = onet.Where(o => o.Traits.Interests.Count > 0 && o.Traits.Styles.Count > 0 && o.Traits.Values.Count > 0 && o.Traits.Zone is not null).ToList();
        Timed($"what lies near, for each of {whole.Count} among all {onet.Count}", () => whole.Sum(o => Nearness.Related(o, onet, Top).Count), whole.Count, "us each");
        Quality("share a title (Alternate Titles)", whole, SharingTitles(whole));
        if (File.Exists(Path.Combine(root, "esco/onet-crosswalk/mcc_transitions_Occupation_data.csv"))) Quality("are grouped by their skills (Nesta 2020)", whole, SharingSector(root, whole));
    }

    static void Searching(OccupationRegister register)
    {
        var times = new List<double>();
        for (var n = 0; n < Searches; n++)
        {
            var watch = Stopwatch.GetTimestamp();
            register.Search(Typed[n % Typed.Length], "nb", 30);
            if (n >= Searches / 10) times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
        }
        times.Sort();
        Machine.Line("a search, half of them", times[times.Count / 2], "ms");
        Machine.Line("99 of 100", times[times.Count * 99 / 100], "ms");
    }

    /// <summary>For each occupation with partners: the share of all others that rank below a partner (a half for chance), and the share of partners among the nearest twenty.</summary>
    static void Quality(string what, List<Occupation> all, ILookup<string, string> partners)
    {
        Console.WriteLine($"  how high those rank that {what}: below them of all others, and among the nearest {Top}");
        foreach (var (name, score) in Scores)
        {
            var (below, among, counted) = (0.0, 0.0, 0);
            foreach (var one in all.Where(o => partners.Contains(o.Code.Code)))
            {
                var wanted = partners[one.Code.Code].ToHashSet();
                var ranked = all.Where(o => o != one).Select(o => (o.Code.Code, Score: score(Nearness.Between(one, o)))).OrderByDescending(o => o.Score).ThenBy(o => o.Code, StringComparer.Ordinal).Select((o, at) => (o.Code, At: at)).Where(o => wanted.Contains(o.Code)).ToList();
                below += ranked.Average(o => 1 - ((double)o.At / (all.Count - 2)));
                among += (double)ranked.Count(o => o.At < Top) / Math.Min(Top, ranked.Count);
                counted++;
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {name,-28} {below / counted * 100,6:0.0} % {among / counted * 100,6:0.0} %   ({counted} occupations)"));
        }
    }

    static readonly (string Name, Func<NearOccupation, int> Score)[] Scores =
    [
        ("all parts", near => near.Score),
        ("interests alone", near => near.Reasons[(int)NearnessPart.Interests].Points),
        ("styles alone", near => near.Reasons[(int)NearnessPart.Styles].Points),
        ("values alone", near => near.Reasons[(int)NearnessPart.Values].Points),
        ("preparation alone", near => near.Reasons[(int)NearnessPart.Preparation].Points),
        ("place alone", near => near.Reasons[(int)NearnessPart.Place].Points),
        ("chance", near => (int)((uint)near.Occupation.Code.Code.Aggregate(17, (hash, c) => (hash * 31) + c) * 2654435761u >> 8)),
    ];

    // Titles of one occupation only say nothing; those of many, such as "Manager", little.
    static ILookup<string, string> SharingTitles(List<Occupation> all) => Pairs(all.SelectMany(o => o.Names.In("en").Skip(1).Select(title => (Key: title.ToLowerInvariant(), o.Code.Code)))
        .GroupBy(t => t.Key, t => t.Code).Where(t => t.Distinct().Count() is > 1 and <= MostSharing));

    static ILookup<string, string> SharingSector(string root, List<Occupation> all)
    {
        var known = all.Select(o => o.Code.Code).ToHashSet();
        var onetOf = Rows(root, "esco/onet-crosswalk/esco_onet_crosswalk_Nov2020.csv").GroupBy(r => r["concept_uri"]).ToDictionary(g => g.Key, g => g.First()["onet_code"]);
        return Pairs(Rows(root, "esco/onet-crosswalk/mcc_transitions_Occupation_data.csv").Select(r => (Sector: r["sub_sector_code"], Code: onetOf.GetValueOrDefault(r["concept_uri"], ""))).Where(r => known.Contains(r.Code)).GroupBy(r => r.Sector, r => r.Code));
    }

    static ILookup<string, string> Pairs(IEnumerable<IGrouping<string, string>> groups) =>
        groups.SelectMany(g => g.Distinct().SelectMany(one => g.Distinct().Where(other => other[..7] != one[..7]).Select(other => (one, other)))).Distinct().ToLookup(p => p.one, p => p.other);

    static IEnumerable<Dictionary<string, string>> Rows(string root, string file)
    {
        var rows = CsvRows.Of(file, File.ReadAllText(Path.Combine(root, file))).ToList();
        return rows.Skip(1).Select(r => rows[0].Cells.Zip(r.Cells).ToDictionary(c => c.First.Text, c => c.Second.Text));
    }

    static T Timed<T>(string what, Func<T> work, int each = 1, string unit = "ms")
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Machine.Line(what, unit == "ms" ? watch.Elapsed.TotalMilliseconds : watch.Elapsed.TotalMicroseconds / each, unit);
        return result;
    }

    static List<SpreadsheetFile> In(string root, string folder) => [.. Directory.EnumerateFiles(Path.Combine(root, folder)).Select(f => new SpreadsheetFile(Path.GetFileName(f), () => File.OpenRead(f)))];

    static string? Above(string? folder) => folder is null ? null : Directory.Exists(Path.Combine(folder, "shared", "data")) ? Path.Combine(folder, "shared", "data") : Above(Path.GetDirectoryName(folder));
}
