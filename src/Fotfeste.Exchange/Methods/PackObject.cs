using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>One object of a pack. It remembers which fields were asked for, so that a field nobody asked for is a fault; a field that may be empty says null and is not left out.</summary>
sealed partial class PackObject(JsonElement element, string path, PackRules rules)
{
    readonly HashSet<string> asked = [];

    public PackRules Rules => rules;

    /// <returns>Null when the text is no JSON, and then that is the fault.</returns>
    public static JsonDocument? Parse(string file, string json, List<PackFault> faults)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
        }
        catch (JsonException error)
        {
            faults.Add(new(file, "$", error.LineNumber is { } line ? $"not-json: line {line + 1}" : "not-json"));
            return null;
        }
    }

    /// <summary>Reads the object and then names the fields that nobody asked for.</summary>
    public T? Whole<T>(Func<PackObject, T> read)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            rules.Break(path, "not-an-object");
            return default;
        }
        var result = read(this);
        foreach (var field in element.EnumerateObject().Where(f => !asked.Contains(f.Name))) rules.Break($"{path}.{field.Name}", "unknown-field");
        return result;
    }

    public string Text(string name) => Take(name, JsonValueKind.String, "text-missing") is { } value && value.GetString() is { } text && Given(text, name) ? text : "";

    /// <summary>Null where the pack says null.</summary>
    public string? TextOrNull(string name) => IsNull(name) ? null : Text(name);

    /// <summary>The rule is broken by what stands in that field.</summary>
    public void Break(string name, string rule) => rules.Break(name.Length == 0 ? path : $"{path}.{name}", rule);

    /// <summary>What a field of its own kind holds; the reader is told where it stands.</summary>
    public T? Field<T>(string name, JsonValueKind kind, string otherwise, Func<JsonElement, string, T?> read) => Take(name, kind, otherwise) is { } value ? read(value, $"{path}.{name}") : default;

    /// <summary>Which of several shapes it is; asks nothing.</summary>
    public bool Has(string name) => element.TryGetProperty(name, out _);

    public bool IsNull(string name)
    {
        Ask(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Null;
    }

    public string Code(string name)
    {
        var code = Text(name);
        if (code.Length > 0 && !CodePattern().IsMatch(code)) rules.Break($"{path}.{name}", "not-a-code");
        return code;
    }

    public string Language(string name)
    {
        var language = Text(name);
        if (language.Length > 0 && !(rules.IsOwn ? LanguagePattern().IsMatch(language) : rules.Languages.Contains(language))) Break(name, "unknown-language");
        return language;
    }

    public int Whole(string name, int least) => WholeOrNull(name, least, Take(name, JsonValueKind.Number, "number-missing")) ?? 0;

    public int? WholeOrNull(string name, int least) => IsNull(name) ? null : WholeOrNull(name, least, Take(name, JsonValueKind.Number, "number-missing"));

    public bool Yes(string name) => YesIfRight(name) ?? false;

    /// <summary>Null where the field is a fault already, so that nothing more is held against it.</summary>
    public bool? YesIfRight(string name) => YesOrNull(name, mayBeNull: false);

    public bool? YesOrNull(string name) => YesOrNull(name, mayBeNull: true);

    public T OneOf<T>(string name) where T : struct, Enum => OneOfIfRight<T>(name) ?? default;

    /// <summary>Null where the field is a fault already, so that nothing more is held against it.</summary>
    public T? OneOfIfRight<T>(string name) where T : struct, Enum
    {
        var code = Code(name);
        if (code.Length == 0) return null;
        if (CodeOf.TryRead<T>(code, out var value)) return value;
        rules.Break($"{path}.{name}", $"unknown-code: {string.Join(' ', CodeOf.All<T>())}");
        return null;
    }

    /// <summary>A text in every language that the rules ask for; further languages are welcome.</summary>
    public PackText Texts(string name)
    {
        Dictionary<string, string> texts = [];
        if (Take(name, JsonValueKind.Object, "texts-missing") is not { } value) return new(texts);
        foreach (var text in value.EnumerateObject())
        {
            var isText = text.Value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.Value.GetString());
            if (isText) texts[text.Name] = text.Value.GetString()!;
            else rules.Break($"{path}.{name}.{text.Name}", "text-missing");
            if (!LanguagePattern().IsMatch(text.Name)) rules.Break($"{path}.{name}.{text.Name}", "unknown-language");
        }
        foreach (var language in rules.Languages.Where(l => !value.TryGetProperty(l, out _))) rules.Break($"{path}.{name}", $"language-missing: {language}");
        return new(texts);
    }

    /// <summary>Another object in that field.</summary>
    public T? Object<T>(string name, Func<PackObject, T> read) => Field(name, JsonValueKind.Object, "object-missing", (value, at) => new PackObject(value, at, rules).Whole(read));

    /// <summary>A list of codes, none of them twice; it may be empty.</summary>
    public IReadOnlyList<string> Codes(string name)
    {
        List<string> codes = [];
        if (Take(name, JsonValueKind.Array, "list-missing") is not { } list) return codes;
        foreach (var (at, value) in list.EnumerateArray().Index())
        {
            var code = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
            if (!CodePattern().IsMatch(code)) rules.Break($"{path}.{name}[{at}]", "not-a-code");
            else if (codes.Contains(code)) rules.Break($"{path}.{name}[{at}]", "twice");
            codes.Add(code);
        }
        return codes;
    }

    /// <summary>A list of which no item has the same code as another; with at least one, unless it may be empty.</summary>
    public IReadOnlyList<T> Items<T>(string name, Func<PackObject, T> read, Func<T, string> codeOf, bool mayBeEmpty = false)
    {
        List<T> items = [];
        HashSet<string> codes = [];
        if (Take(name, JsonValueKind.Array, "list-missing") is not { } list) return items;
        if (list.GetArrayLength() == 0 && !mayBeEmpty) rules.Break($"{path}.{name}", "empty");
        foreach (var (at, value) in list.EnumerateArray().Index())
        {
            if (new PackObject(value, $"{path}.{name}[{at}]", rules).Whole(read) is not { } item) continue;
            if (codeOf(item).Length > 0 && !codes.Add(codeOf(item))) rules.Break($"{path}.{name}[{at}].code", "twice");
            items.Add(item);
        }
        return items;
    }

    int? WholeOrNull(string name, int least, JsonElement? value)
    {
        if (value is not { } number) return null;
        if (number.TryGetInt32(out var whole) && whole >= least) return whole;
        rules.Break($"{path}.{name}", $"less-than: {least}");
        return null;
    }

    bool? YesOrNull(string name, bool mayBeNull)
    {
        Ask(name);
        if (mayBeNull && IsNull(name)) return null;
        if (element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        rules.Break($"{path}.{name}", "yes-or-no-missing");
        return null;
    }

    JsonElement? Take(string name, JsonValueKind kind, string otherwise)
    {
        Ask(name);
        if (element.TryGetProperty(name, out var value) && value.ValueKind == kind) return value;
        rules.Break($"{path}.{name}", otherwise);
        return null;
    }

    void Ask(string name)
    {
        asked.Add(name);
        rules.Asked?.Invoke($"{path}.{name}");
    }

    bool Given(string text, string name)
    {
        if (!string.IsNullOrWhiteSpace(text)) return true;
        rules.Break($"{path}.{name}", "text-missing");
        return false;
    }

    [GeneratedRegex("^[a-z]{2,3}$")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern();
}
