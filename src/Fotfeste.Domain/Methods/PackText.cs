namespace Fotfeste.Domain;

/// <summary>A text that a pack carries itself, in as many languages as its authors wrote.</summary>
public sealed record PackText(IReadOnlyDictionary<string, string> ByLanguage)
{
    /// <summary>In the reader's language; failing that the pack's own, failing that English, failing that any.</summary>
    public string In(string language, string packLanguage) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue(packLanguage, out text) || ByLanguage.TryGetValue("en", out text)
            ? text
            : ByLanguage.Values.FirstOrDefault() ?? "";
}
