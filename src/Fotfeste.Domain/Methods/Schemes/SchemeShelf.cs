namespace Fotfeste.Domain;

/// <summary>The schemes of every country that has any, all versions.</summary>
public sealed class SchemeShelf
{
    readonly Dictionary<string, SchemesPack> newest;
    readonly Dictionary<PackKey, SchemesPack> byKey;

    public SchemeShelf(IEnumerable<SchemesPack> packs)
    {
        All = [.. packs.OrderBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Key.Version)];
        newest = All.GroupBy(p => p.Country).ToDictionary(g => g.Key, g => g.Last());
        byKey = All.ToDictionary(p => p.Key);
    }

    public static SchemeShelf Empty { get; } = new([]);

    /// <summary>Every version, by country and version.</summary>
    public IReadOnlyList<SchemesPack> All { get; }

    /// <summary>The newest version of each, by country.</summary>
    public IEnumerable<SchemesPack> Current => newest.Values.OrderBy(p => p.Country, StringComparer.Ordinal);

    /// <summary>The newest version; null for a country without schemes.</summary>
    public SchemesPack? In(string country) => newest.GetValueOrDefault(country);

    /// <summary>The version that an estimate says it was computed from; null when there is none of that code and version.</summary>
    public SchemesPack? Find(PackKey key) => byKey.GetValueOrDefault(key);
}
