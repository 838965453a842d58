namespace Fotfeste.Exchange;

/// <summary>Reads the small list of jobs that ships with the house, and refuses whatever is half, as a pack would be refused.</summary>
public static class OccupationListReader
{
    /// <summary>Where it stands among the packs.</summary>
    public const string Place = $"{Name}.json";

    const string Name = "occupations";

    /// <param name="file">Its name, for the faults.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="BrokenPack">Every fault, each with file, path and rule.</exception>
    public static IReadOnlyList<Occupation> Read(string file, string json) => PackReader.Read(file, json, pack =>
    {
        pack.Text("source");
        return pack.Items("occupations", Of, occupation => occupation.Code.Code);
    });

    static Occupation Of(PackObject item)
    {
        var (code, isco, names) = (item.Code("code"), item.Text("isco"), item.WordsByLanguage("names"));
        if (isco.Length > 0 && !IscoGroups.Has(isco)) item.Break("isco", "not-isco");
        foreach (var language in item.Rules.Languages.Where(l => names.In(l).Count == 0)) item.Break("names", $"language-missing: {language}");
        return new(new(OccupationScheme.Own, code), isco, IsGroup: false, names, OccupationTraits.Unknown);
    }
}
