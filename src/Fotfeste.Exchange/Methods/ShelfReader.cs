using System.Globalization;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Reads all packs together, each by the kind that its place says, and then holds them against each other.</summary>
public static partial class ShelfReader
{
    /// <summary>Where the words stand that the methods share.</summary>
    public const string Words = "vocabulary.json";

    /// <exception cref="BrokenPack">Every fault of every pack, each with file, path and rule.</exception>
    public static PackShelf Read(IEnumerable<PackFile> files)
    {
        var all = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        List<PackFault> faults = [];
        var words = ReadEach(all, IsWords, PackReader.Vocabulary, faults);
        var methods = ReadEach(all, IsMethod, PackReader.Method, faults);
        var forms = ReadEach(all, IsForms, PackReader.Forms, faults);
        faults.AddRange(all.Where(f => !Places.Any(place => place(f))).Select(f => new PackFault(f.Path, "$", "no-such-place")));
        if (all.TrueForAll(f => f.Path != Words)) faults.Add(new(Words, "$", "file-missing"));

        Named(methods, m => m.Key, faults);
        Named(forms, f => f.Key, faults);
        faults.AddRange(methods.Where(m => m.Pack.Origin is not null).Select(m => new PackFault(m.File.Path, "$.origin", "not-of-the-house")));
        faults.AddRange(methods.Where(m => m.Pack.Key.Code.StartsWith(PackCode.Own, StringComparison.Ordinal)).Select(m => new PackFault(m.File.Path, "$.code", "not-of-the-house")));
        if (words is [var (_, vocabulary)]) foreach (var (file, method) in methods) faults.AddRange(ShelfRules.Undefined(file.Path, method, vocabulary));
        var countries = CountriesReader.Read(all, [.. forms.Select(f => f.Pack)], faults);
        var occupations = ReadEach(all, IsOccupations, OccupationListReader.Read, faults).SelectMany(list => list.Pack).ToList();
        var work = ReadEach(all, IsUsualWork, UsualWorkReader.Read, faults);
        var schemes = SchemeFiles.Read(all, countries, faults);
        if (faults.Count > 0) throw new BrokenPack(faults);
        return new PackShelf(methods.Select(m => m.Pack), forms.Select(f => f.Pack)) { Vocabulary = words[0].Pack, Countries = countries, Schemes = schemes, Occupations = occupations, UsualWork = work is [var (_, usual)] ? usual : UsualWorks.None };
    }

    // Every kind of file that there is; one in no place is a slip that would never be read.
    static readonly Func<PackFile, bool>[] Places = [IsWords, IsMethod, IsForms, IsOfCountry, IsOccupations, IsUsualWork];

    static bool IsWords(PackFile file) => file.Path == Words;

    static bool IsOccupations(PackFile file) => file.Path == OccupationListReader.Place;

    static bool IsUsualWork(PackFile file) => file.Path == UsualWorkReader.Place;

    static bool IsMethod(PackFile file) => IsIn("methods", file);

    static bool IsForms(PackFile file) => IsIn("forms", file);

    static bool IsOfCountry(PackFile file) => OfCountry().IsMatch(file.Path);

    static bool IsIn(string folder, PackFile file) => file.Path == $"{folder}/{file.Name}" && file.Name.EndsWith(".json", StringComparison.Ordinal);

    static List<(PackFile File, T Pack)> ReadEach<T>(IEnumerable<PackFile> files, Func<PackFile, bool> isOfKind, Func<string, string, T> read, List<PackFault> faults)
    {
        List<(PackFile, T)> packs = [];
        foreach (var file in files.Where(isOfKind))
        {
            try
            {
                packs.Add((file, read(file.Path, file.Text)));
            }
            catch (BrokenPack broken)
            {
                faults.AddRange(broken.Faults);
            }
        }
        return packs;
    }

    // A file bears the code and version of its pack, and no version is left out.
    static void Named<T>(List<(PackFile File, T Pack)> packs, Func<T, PackKey> keyOf, List<PackFault> faults)
    {
        foreach (var (file, pack) in packs)
        {
            if (file.Name != $"{keyOf(pack).Code}.{keyOf(pack).Version}.json") faults.Add(new(file.Path, "$", $"file-name: {keyOf(pack).Code}.{keyOf(pack).Version}.json"));
        }
        var there = packs.Select(p => p.File.Name).ToHashSet();
        foreach (var (file, _) in packs)
        {
            if (VersionInName().Match(file.Name) is { Success: true } name && int.Parse(name.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is var version and > 1
                && !there.Contains($"{name.Groups[1]}.{version - 1}.json")) faults.Add(new(file.Path, "$.version", $"version-missing: {version - 1}"));
        }
    }

    [GeneratedRegex(@"^countries/[^/]+/((municipalities|postcodes)\.csv|(country|schemes)\.([^/]+\.)?json)$")]
    private static partial Regex OfCountry();

    [GeneratedRegex(@"^(.+)\.([0-9]{1,6})\.json$")]
    private static partial Regex VersionInName();
}
