namespace Fotfeste.Exchange;

/// <summary>Reads every country's folder, <c>countries/XX</c>, and holds each against the forms that it includes and against its own earlier versions.</summary>
static class CountriesReader
{
    const string Folder = "countries/", Pack = "country", List = "municipalities.csv", Codes = "postcodes.csv";

    /// <param name="files">All files of the packs.</param>
    /// <param name="forms">The forms that countries have in common.</param>
    /// <param name="faults">Where the faults go.</param>
    public static CountryShelf Read(IEnumerable<PackFile> files, IReadOnlyList<FormsPack> forms, List<PackFault> faults)
    {
        List<(PackFile File, CountryPack Pack)> packs = [];
        Dictionary<string, Municipalities> lists = [];
        Dictionary<string, Postcodes> codes = [];
        var here = files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal) && f.Path.Count(c => c == '/') == 2).ToList();
        foreach (var file in here)
        {
            try
            {
                if (file.Name == List) lists[CountryOf(file)] = MunicipalityReader.Read(file.Path, file.Text);
                else if (file.Name == Codes) codes[CountryOf(file)] = PostcodeReader.Read(file.Path, file.Text);
                else if (IsPack(file)) packs.Add((file, PackReader.Country(file.Path, file.Text)));
            }
            catch (BrokenPack broken)
            {
                faults.AddRange(broken.Faults);
            }
        }
        foreach (var folder in here.Select(CountryOf).Distinct().Where(c => !here.Exists(f => CountryOf(f) == c && IsPack(f)))) faults.Add(new($"{Folder}{folder}/{Pack}.1.json", "$", "file-missing"));
        foreach (var (country, list) in codes) faults.AddRange(Unplaced(country, list, lists.GetValueOrDefault(country)));
        foreach (var (file, pack) in packs) Placed(file, pack, packs, faults);
        foreach (var (file, pack) in packs) faults.AddRange(CountryRules.Of(file.Path, pack, forms.FirstOrDefault(f => f.Key == pack.Includes.Key), Before(pack, packs)));
        return faults.Count == 0 ? new(packs.Select(p => p.Pack), lists, codes) : CountryShelf.Empty;
    }

    static bool IsPack(PackFile file) => file.Name.StartsWith(Pack + ".", StringComparison.Ordinal) && file.Name.EndsWith(".json", StringComparison.Ordinal);

    static string CountryOf(PackFile file) => file.Path.Split('/')[1];

    // A postcode lies in a municipality that the country has today.
    static IEnumerable<PackFault> Unplaced(string country, Postcodes codes, Municipalities? known) =>
        codes.Runs.Select(run => run.Municipality).Distinct().Where(code => known?.Find(code) is null).Select(code => new PackFault($"{Folder}{country}/{Codes}", code, "no-such-municipality"));

    // A file bears its pack's version, lies in its country's folder, and no version is left out.
    static void Placed(PackFile file, CountryPack pack, List<(PackFile File, CountryPack Pack)> packs, List<PackFault> faults)
    {
        var place = $"{Folder}{pack.Country}/{Pack}.{pack.Key.Version}.json";
        if (file.Path != place) faults.Add(new(file.Path, "$", $"file-name: {place}"));
        else if (pack.Key.Version > 1 && Before(pack, packs) is null) faults.Add(new(file.Path, "$.version", $"version-missing: {pack.Key.Version - 1}"));
    }

    static CountryPack? Before(CountryPack pack, List<(PackFile File, CountryPack Pack)> packs) => packs.Find(p => p.Pack.Key == pack.Key with { Version = pack.Key.Version - 1 }).Pack;
}
