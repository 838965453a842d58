namespace Fotfeste.Domain;

/// <summary>Every pack of this installation, all versions. What a record was made under can always be looked up.</summary>
public sealed class PackShelf(IEnumerable<MethodPack> methods, IEnumerable<FormsPack> forms)
{
    readonly Dictionary<PackKey, MethodPack> methods = methods.ToDictionary(m => m.Key);
    readonly Dictionary<PackKey, FormsPack> forms = forms.ToDictionary(f => f.Key);

    /// <summary>The newest version of each method, by code.</summary>
    public IEnumerable<MethodPack> CurrentMethods => methods.Values.GroupBy(m => m.Key.Code).Select(m => m.MaxBy(v => v.Key.Version)!).OrderBy(m => m.Key.Code, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No pack of that code and version.</exception>
    public MethodPack Method(PackKey key) => methods.TryGetValue(key, out var pack) ? pack : throw new KeyNotFoundException($"No method pack {key}");

    /// <exception cref="KeyNotFoundException">No pack of that code and version.</exception>
    public FormsPack Forms(PackKey key) => forms.TryGetValue(key, out var pack) ? pack : throw new KeyNotFoundException($"No employment forms {key}");

    /// <summary>The newest version of a method; null when there is none of that code.</summary>
    public MethodPack? NewestMethod(string code) => methods.Values.Where(m => m.Key.Code == code).MaxBy(m => m.Key.Version);

    /// <summary>The newest version of a forms pack; null when there is none of that code.</summary>
    public FormsPack? NewestForms(string code) => forms.Values.Where(f => f.Key.Code == code).MaxBy(f => f.Key.Version);

    /// <summary>The forms that the countries have in common, newest version: what a new job is recorded under.</summary>
    public FormsPack CommonForms => NewestForms("common") ?? throw new KeyNotFoundException("No employment forms 'common'");
}
