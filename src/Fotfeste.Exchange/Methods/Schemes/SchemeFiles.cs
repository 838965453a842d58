namespace Fotfeste.Exchange;

/// <summary>Reads the schemes that lie in the countries' folders, <c>countries/XX/schemes.N.json</c>, and holds each against its country: who decides is an authority there, and a form that names a scheme finds it.</summary>
static class SchemeFiles
{
    const string Folder = "countries/", Name = "schemes";

    /// <param name="files">All files of the packs.</param>
    /// <param name="countries">What was read of the countries.</param>
    /// <param name="faults">Where the faults go.</param>
    public static SchemeShelf Read(IEnumerable<PackFile> files, CountryShelf countries, List<PackFault> faults)
    {
        var before = faults.Count;
        List<(PackFile File, SchemesPack Pack)> packs = [];
        foreach (var file in files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal) && f.Name.StartsWith(Name + ".", StringComparison.Ordinal)))
        {
            try
            {
                packs.Add((file, PackReader.Schemes(file.Path, file.Text)));
            }
            catch (BrokenPack broken)
            {
                faults.AddRange(broken.Faults);
            }
        }
        foreach (var (file, pack) in packs) Placed(file, pack, packs, faults);
        if (faults.Count > before) return SchemeShelf.Empty;
        var shelf = new SchemeShelf(packs.Select(p => p.Pack));
        faults.AddRange(countries.Current.SelectMany(country => Undefined(country, shelf.In(country.Country))));
        return shelf;
    }

    // A file bears its pack's version, lies in its country's folder, and no version is left out.
    static void Placed(PackFile file, SchemesPack pack, List<(PackFile File, SchemesPack Pack)> packs, List<PackFault> faults)
    {
        var place = PathOf(pack);
        if (file.Path != place) faults.Add(new(file.Path, "$", $"file-name: {place}"));
        else if (pack.Key.Version > 1 && !packs.Exists(p => p.Pack.Key == pack.Key with { Version = pack.Key.Version - 1 })) faults.Add(new(file.Path, "$.version", $"version-missing: {pack.Key.Version - 1}"));
    }

    static IEnumerable<PackFault> Undefined(CountryPack country, SchemesPack? schemes)
    {
        foreach (var (at, form) in country.Forms.Forms.Index().Where(f => f.Item.Scheme is { } code && schemes?.Find(code) is null))
            yield return new($"{Folder}{country.Country}/country.{country.Key.Version}.json", $"$.forms[{at}].scheme", $"undefined: {form.Scheme}");
        if (schemes is null) yield break;
        foreach (var (at, scheme) in schemes.Schemes.Index())
        {
            if (scheme.Authority is { } authority && !country.Authorities.Any(a => a.Code == authority)) yield return new(PathOf(schemes), $"$.schemes[{at}].authority", $"undefined: {authority}");
            if (scheme.Kind == SchemeKind.WageSubsidy && !country.Forms.Forms.Any(f => f.Scheme == scheme.Code)) yield return new(PathOf(schemes), $"$.schemes[{at}].code", "no-form");
        }
    }

    static string PathOf(SchemesPack pack) => $"{Folder}{pack.Country}/{Name}.{pack.Key.Version}.json";
}
