namespace Fotfeste.Exchange;

/// <summary>The words that headings, tables and coded values may be written in, in all languages at once. Exchange holds no human text: they are handed in.</summary>
public sealed class Labels(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> textsByLanguage)
{
    /// <summary>Nothing but the canonical names.</summary>
    public static Labels None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>Every language's texts, keys such as <c>import.column.birth_year</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> TextsByLanguage => textsByLanguage;
}
