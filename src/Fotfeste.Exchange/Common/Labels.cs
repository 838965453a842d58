using System.Globalization;
using System.Text;

namespace Fotfeste.Exchange;

/// <summary>The words that headings, tables and coded values may be written in, in all languages at once. Exchange holds no human text: they are handed in.</summary>
public sealed class Labels
{
    const string Column = "import.column.", Also = "import.also.", Table = "import.table.", Word = "import.code.";

    readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> textsByLanguage;
    /// <summary>The same few words come in row after row; a file of nothing but different ones must not fill the memory.</summary>
    readonly Remembered loosened = new(10_000);
    readonly HashSet<(string Kind, string Written, string Meant)> meanings = [];

    /// <param name="textsByLanguage">Language, key, text; keys other than those of columns, tables and codes are passed over.</param>
    public Labels(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> textsByLanguage)
    {
        ArgumentNullException.ThrowIfNull(textsByLanguage);
        this.textsByLanguage = textsByLanguage;
        foreach (var (key, text) in textsByLanguage.Values.SelectMany(t => t))
            foreach (var kind in (string[])[Column, Also, Table, Word])
                if (key.StartsWith(kind, StringComparison.Ordinal)) Learn(kind, text, key[kind.Length..]);
    }

    /// <summary>Nothing but the canonical names.</summary>
    public static Labels None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>Which of these columns the heading means; null when none of them.</summary>
    public string? ColumnCalled(string heading, IEnumerable<string> columns) => Meant(Column, heading, columns);

    public string? TableCalled(string name, IEnumerable<string> tables) => Meant(Table, name, tables);

    /// <summary>Which of these codes the word means; null when none of them.</summary>
    public string? CodeCalled(string word, IEnumerable<string> codes) => Meant(Word, word, codes);

    /// <summary>What the column is called in the language; its canonical name when that language has no word for it.</summary>
    public string ColumnIn(string language, string column) => Said(language, Column + column) ?? column;

    public string TableIn(string language, string table) => Said(language, Table + table) ?? table;

    public string CodeIn(string language, string code) => Said(language, Word + code) ?? code;

    /// <summary>Without regard to case, blanks, hyphens and underscores, and to the star of a column that must be filled in.</summary>
    public static string Loose(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var loose = new StringBuilder(written.Length);
        foreach (var c in written.Normalize(NormalizationForm.FormC))
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_' or '*' or ':' or '\u2010' or '\u2011' or '\u00AD' or '\u200B' or '\uFEFF')) loose.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        return loose.ToString();
    }

    /// <summary>Other headings for a column stand in one text, between semicolons.</summary>
    void Learn(string kind, string text, string meant)
    {
        if (kind != Also) meanings.Add((kind, Loose(text), meant));
        else foreach (var other in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) meanings.Add((Column, Loose(other), meant));
    }

    string? Meant(string kind, string written, IEnumerable<string> candidates)
    {
        var loose = loosened.GetOrAdd(written, Loose);
        string? meant = null;
        foreach (var candidate in candidates)
        {
            if (loose == loosened.GetOrAdd(candidate, Loose)) return candidate;
            if (meant is null && meanings.Contains((kind, loose, candidate))) meant = candidate;
        }
        return meant;
    }

    string? Said(string language, string key) => textsByLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var text) ? text : null;
}
