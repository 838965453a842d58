namespace Fotfeste.Domain;

/// <summary>Every pack of this installation, all versions. What a record was made under can always be looked up.</summary>
public sealed class PackShelf
{
    readonly Dictionary<PackKey, MethodPack> methods;
    readonly Dictionary<string, MethodPack> newest;
    readonly Dictionary<PackKey, FormsPack> forms;

    public PackShelf(IEnumerable<MethodPack> methods, IEnumerable<FormsPack> forms)
    {
        Methods = [.. methods.OrderBy(m => m.Key.Code, StringComparer.Ordinal).ThenBy(m => m.Key.Version)];
        this.methods = Methods.ToDictionary(m => m.Key);
        newest = Methods.GroupBy(m => m.Key.Code).ToDictionary(g => g.Key, g => g.Last());
        this.forms = forms.ToDictionary(f => f.Key);
    }

    /// <summary>Every version of every method, by code and version.</summary>
    public IReadOnlyList<MethodPack> Methods { get; }

    public IEnumerable<FormsPack> AllForms => forms.Values;

    /// <summary>The words that methods share.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    /// <summary>The countries, all versions.</summary>
    public CountryShelf Countries { get; init; } = CountryShelf.Empty;

    /// <summary>What the countries pay and lend a hand with, all versions.</summary>
    public SchemeShelf Schemes { get; init; } = SchemeShelf.Empty;

    /// <summary>The small list of jobs of the house.</summary>
    public IReadOnlyList<Occupation> Occupations { get; init; } = [];

    /// <summary>What work is usually like, by group.</summary>
    public UsualWorks UsualWork { get; init; } = UsualWorks.None;

    /// <summary>The newest version of a country; null when there is no pack of it.</summary>
    public CountryPack? Country(string country) => Countries.Newest(country);

    /// <summary>The forms that a job in that country may be recorded under; those in common alone when there is no pack of it.</summary>
    public OfferedForms FormsIn(string country) => OfferedForms.Of(Country(country), Country(country) is { } pack ? Forms(pack.Includes.Key) : CommonForms);

    /// <summary>The newest version of each method, by code.</summary>
    public IEnumerable<MethodPack> CurrentMethods => newest.Values.OrderBy(m => m.Key.Code, StringComparer.Ordinal);

    /// <summary>What a record can be made under, past ones included: the newest version of each method, but none that is only there for contrast.</summary>
    public IEnumerable<MethodPack> MethodsOfRecords => CurrentMethods.Where(m => m.Kind != MethodKind.Contrast);

    /// <summary>What a programme may choose on that day: the newest version of each method that is valid then, and none that is only there for contrast.</summary>
    public IEnumerable<MethodPack> OfferedOn(DateOnly day) => Methods.Where(m => m.IsOfferedOn(day)).GroupBy(m => m.Key.Code).Select(g => g.Last());

    /// <exception cref="KeyNotFoundException">No pack of that code and version.</exception>
    public MethodPack Method(PackKey key) => methods.TryGetValue(key, out var pack) ? pack : throw new KeyNotFoundException($"No method pack {key}");

    /// <summary>Null when there is none of that code and version.</summary>
    public MethodPack? Find(PackKey key) => methods.GetValueOrDefault(key);

    /// <summary>The phase that an address names, method and phase with a dot between, in the newest version that has it; null when none has.</summary>
    public (MethodPack Method, Phase Phase)? PhaseAt(string place) =>
        Methods.Reverse().SelectMany(m => m.Phases.Where(p => $"{m.Key.Code}.{p.Code}" == place).Select(p => ((MethodPack, Phase)?)(m, p))).FirstOrDefault();

    /// <exception cref="KeyNotFoundException">No pack of that code and version.</exception>
    public FormsPack Forms(PackKey key) => forms.TryGetValue(key, out var pack) ? pack : Countries.Find(key)?.Forms ?? throw new KeyNotFoundException($"No employment forms {key}");

    /// <summary>The newest version of a method; null when there is none of that code.</summary>
    public MethodPack? NewestMethod(string code) => newest.GetValueOrDefault(code);

    /// <summary>The newest version of a forms pack; null when there is none of that code.</summary>
    public FormsPack? NewestForms(string code) => forms.Values.Where(f => f.Key.Code == code).MaxBy(f => f.Key.Version);

    /// <summary>The forms that the countries have in common, newest version: what a new job is recorded under.</summary>
    public FormsPack CommonForms => NewestForms("common") ?? throw new KeyNotFoundException("No employment forms 'common'");

    /// <summary>The same shelf with a service's own methods beside those of the house.</summary>
    public PackShelf With(IEnumerable<MethodPack> adapted) => new(Methods.Concat(adapted), forms.Values) { Vocabulary = Vocabulary, Countries = Countries, Schemes = Schemes, Occupations = Occupations, UsualWork = UsualWork };
}
