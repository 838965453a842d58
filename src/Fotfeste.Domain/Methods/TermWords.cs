namespace Fotfeste.Domain;

/// <summary>Words for one thing by language, the preferred one first; a language may have none.</summary>
public sealed record TermWords(IReadOnlyDictionary<string, IReadOnlyList<string>> ByLanguage)
{
    public static TermWords None { get; } = new(new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>Empty where the language has none.</summary>
    public IReadOnlyList<string> In(string language) => ByLanguage.TryGetValue(language, out var words) ? words : [];

    /// <summary>Every word with its language.</summary>
    public IEnumerable<(string Language, string Word)> All => ByLanguage.SelectMany(l => l.Value.Select(word => (l.Key, word)));
}
