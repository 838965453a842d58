using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>The fields that only a glossary has: lists of words, by language.</summary>
static class WordFields
{
    public static TermWords WordsByLanguage(this PackObject pack, string name) => pack.Field(name, JsonValueKind.Object, "words-missing", (value, at) => Read(pack.Rules, value, at)) ?? TermWords.None;

    /// <summary>Nothing where the file says null.</summary>
    public static TermWords WordsOrNone(this PackObject pack, string name) => pack.IsNull(name) ? TermWords.None : pack.WordsByLanguage(name);

    /// <summary>A list of texts, none of them twice; it may be empty.</summary>
    public static IReadOnlyList<string> Strings(this PackObject pack, string name) =>
        pack.Field(name, JsonValueKind.Array, "list-missing", (value, at) => List(pack.Rules, value, at)) ?? [];

    public static TermWords Read(PackRules rules, JsonElement value, string path)
    {
        Dictionary<string, IReadOnlyList<string>> words = [];
        if (value.ValueKind != JsonValueKind.Object) rules.Break(path, "words-missing");
        else
        {
            foreach (var language in value.EnumerateObject())
            {
                var at = $"{path}.{language.Name}";
                if (!rules.Languages.Contains(language.Name)) rules.Break(at, "unknown-language");
                if (language.Value.ValueKind != JsonValueKind.Array) rules.Break(at, "list-missing");
                else if (List(rules, language.Value, at) is { Count: > 0 } list) words[language.Name] = list;
                else rules.Break(at, "empty");
            }
        }
        return new(words);
    }

    static List<string> List(PackRules rules, JsonElement value, string path)
    {
        List<string> texts = [];
        foreach (var (at, item) in value.EnumerateArray().Index())
        {
            if (item.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(item.GetString())) rules.Break($"{path}[{at}]", "text-missing");
            else if (texts.Contains(item.GetString()!)) rules.Break($"{path}[{at}]", "twice");
            else texts.Add(item.GetString()!);
        }
        return texts;
    }
}
