namespace Fotfeste.Domain;

/// <summary>Every country that the installation knows, all versions, with its municipalities and postcodes. What a folder brings is here; nothing else in the program lists countries.</summary>
public sealed class CountryShelf
{
    readonly Dictionary<string, CountryPack> newest;
    readonly Dictionary<PackKey, CountryPack> byKey;
    readonly IReadOnlyDictionary<string, Municipalities> municipalities;
    readonly IReadOnlyDictionary<string, Postcodes> postcodes;

    /// <param name="packs">All versions.</param>
    /// <param name="municipalities">By country; a country may have none.</param>
    /// <param name="postcodes">By country; most have none.</param>
    public CountryShelf(IEnumerable<CountryPack> packs, IReadOnlyDictionary<string, Municipalities> municipalities, IReadOnlyDictionary<string, Postcodes>? postcodes = null)
    {
        All = [.. packs.OrderBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Key.Version)];
        newest = All.GroupBy(p => p.Country).ToDictionary(g => g.Key, g => g.Last());
        byKey = All.ToDictionary(p => p.Key);
        this.municipalities = municipalities;
        this.postcodes = postcodes ?? new Dictionary<string, Postcodes>();
    }

    public static CountryShelf Empty { get; } = new([], new Dictionary<string, Municipalities>());

    /// <summary>Every version of every country, by country and version.</summary>
    public IReadOnlyList<CountryPack> All { get; }

    /// <summary>The newest version of each, by country.</summary>
    public IEnumerable<CountryPack> Current => newest.Values.OrderBy(p => p.Country, StringComparer.Ordinal);

    /// <summary>The newest version; null for a country that there is no pack of.</summary>
    public CountryPack? Newest(string country) => newest.GetValueOrDefault(country);

    /// <summary>Null when there is none of that code and version.</summary>
    public CountryPack? Find(PackKey key) => byKey.GetValueOrDefault(key);

    /// <summary>None at all for a country that there is no list of.</summary>
    public Municipalities Municipalities(string country) => municipalities.GetValueOrDefault(country) ?? Domain.Municipalities.None;

    /// <summary>None at all for a country that there is no list of.</summary>
    public Postcodes Postcodes(string country) => postcodes.GetValueOrDefault(country) ?? Domain.Postcodes.None;
}
