namespace Fotfeste.Domain;

/// <summary>The municipalities of one country, by code and by name.</summary>
public sealed class Municipalities
{
    readonly Dictionary<string, Municipality> byCode;
    readonly ILookup<string, Municipality> byName;

    /// <exception cref="ArgumentException">A code comes twice.</exception>
    public Municipalities(IReadOnlyList<Municipality> all)
    {
        All = all;
        byCode = all.ToDictionary(m => m.Code, StringComparer.Ordinal);
        byName = all.SelectMany(m => m.AllNames.Select(name => (Name: LooseName.Fold(name), Municipality: m))).ToLookup(m => m.Name, m => m.Municipality);
    }

    public static Municipalities None { get; } = new([]);

    /// <summary>In order of their codes.</summary>
    public IReadOnlyList<Municipality> All { get; }

    /// <summary>Null when the country has none of that code.</summary>
    public Municipality? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The name, and for namesakes the region too: it can be read back.</summary>
    public string LabelOf(Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return municipality.AllNames.Any(name => byName[LooseName.Fold(name)].Skip(1).Any()) ? $"{municipality.Name} ({municipality.RegionName})" : municipality.Name;
    }

    /// <summary>The one that was meant by a name, a label or a code; null when it is none, or several.</summary>
    public Municipality? Meant(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var said = typed.Trim();
        if (Find(said) is { } coded) return coded;
        var named = Named(said).Distinct().ToList();
        return named.Count == 1 ? named[0] : All.SingleOrDefault(m => string.Equals(LabelOf(m), said, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Those of that name, without regard to case and accents: Sweden and Norway have namesakes. Empty when there is none.</summary>
    public IEnumerable<Municipality> Named(string name) => byName[LooseName.Fold(name)];
}
