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

    /// <summary>Those of that name, without regard to case and accents: Sweden and Norway have namesakes. Empty when there is none.</summary>
    public IEnumerable<Municipality> Named(string name) => byName[LooseName.Fold(name)];
}
