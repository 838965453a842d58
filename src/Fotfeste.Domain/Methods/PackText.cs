namespace Fotfeste.Domain;

/// <summary>A text that a pack carries itself, in as many languages as its authors wrote. Two are equal when they say the same in the same languages.</summary>
public sealed record PackText(IReadOnlyDictionary<string, string> ByLanguage)
{
    /// <summary>In the reader's language; failing that the pack's own, failing that English, failing that any.</summary>
    public string In(string language, string packLanguage) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue(packLanguage, out text) || ByLanguage.TryGetValue("en", out text)
            ? text
            : ByLanguage.Values.FirstOrDefault() ?? "";

    /// <summary>The language that <see cref="In"/> answers in.</summary>
    public string LanguageFor(string language, string packLanguage) =>
        ByLanguage.ContainsKey(language) ? language : ByLanguage.ContainsKey(packLanguage) ? packLanguage : ByLanguage.ContainsKey("en") ? "en" : ByLanguage.Keys.FirstOrDefault(language);

    /// <summary>The text with new words. When those of its own language change, a translation that nobody touched is dropped: better none than that of another text.</summary>
    /// <param name="language">Its own language.</param>
    /// <param name="text">The words in that language.</param>
    /// <param name="others">The words in other languages as somebody left them; an empty one is no translation.</param>
    public PackText Rewritten(string language, string text, IReadOnlyDictionary<string, string> others)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(others);
        var isNew = text.Trim() != ByLanguage.GetValueOrDefault(language);
        var kept = ByLanguage.Where(t => !others.ContainsKey(t.Key)).Concat(others.Select(t => KeyValuePair.Create(t.Key, t.Value?.Trim() ?? "")))
            .Where(t => t.Key != language && t.Value.Length > 0 && !(isNew && t.Value == ByLanguage.GetValueOrDefault(t.Key)));
        return new(kept.Prepend(KeyValuePair.Create(language, text.Trim())).ToDictionary());
    }

    /// <summary>The languages in which the other says something else, or nothing, or something where this says nothing.</summary>
    public IReadOnlyList<string> LanguagesUnlike(PackText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. ByLanguage.Keys.Union(other.ByLanguage.Keys).Where(l => ByLanguage.GetValueOrDefault(l) != other.ByLanguage.GetValueOrDefault(l))];
    }

    public bool Equals(PackText? other) => other is not null && LanguagesUnlike(other).Count == 0;

    public override int GetHashCode() => ByLanguage.Count;
}
