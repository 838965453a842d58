using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange.Tests;

/// <summary>As much of JSON Schema 2020-12 as the schemas in docs use. A keyword that it does not know is an error, so that no rule is passed over.</summary>
sealed class SchemaCheck
{
    static readonly string folder = Path.Combine(SourceTree.Root, "docs", "schemas");
    static readonly string[] silent = ["$schema", "$id", "$defs", "title", "description", "required", "additionalProperties"];
    static readonly Dictionary<string, JsonElement> schemas = Directory.EnumerateFiles(folder, "*.schema.json").ToDictionary(f => Path.GetFileName(f), f => JsonDocument.Parse(File.ReadAllText(f)).RootElement);

    readonly HashSet<string> fields = [];

    SchemaCheck(string kind) => Kind = kind;

    string Kind { get; }

    public static IReadOnlyList<string> Kinds { get; } = [.. schemas.Keys.Select(k => k[..k.IndexOf('.', StringComparison.Ordinal)]).Where(k => k != "common").Order(StringComparer.Ordinal)];

    /// <summary>What the schema of that kind has against the file; empty when nothing.</summary>
    public static IReadOnlyList<string> Faults(string kind, JsonElement pack) => [.. new SchemaCheck(kind).Against(schemas[$"{kind}.schema.json"], $"{kind}.schema.json", pack, "$")];

    /// <summary>Every field that the schema speaks of, such as <c>$.phases[].clock.runs</c>; the languages of a text and the units of a span are not fields.</summary>
    public static IReadOnlySet<string> Fields(string kind)
    {
        var check = new SchemaCheck(kind);
        check.Walk(schemas[$"{kind}.schema.json"], $"{kind}.schema.json", "$");
        return check.fields;
    }

    void Walk(JsonElement schema, string file, string path)
    {
        (schema, file) = Resolved(schema, file, out var name);
        if (name is "text" or "span") return;
        if (schema.TryGetProperty("properties", out var properties)) foreach (var field in properties.EnumerateObject()) { fields.Add($"{path}.{field.Name}"); Walk(field.Value, file, $"{path}.{field.Name}"); }
        if (schema.TryGetProperty("items", out var items)) Walk(items, file, path + "[]");
        foreach (var word in (string[])["anyOf", "oneOf"]) if (schema.TryGetProperty(word, out var choices)) foreach (var choice in choices.EnumerateArray()) Walk(choice, file, path);
    }

    (JsonElement Schema, string File) Resolved(JsonElement schema, string file, out string? name)
    {
        name = null;
        if (!schema.TryGetProperty("$ref", out var reference)) return (schema, file);
        var (where, fragment) = reference.GetString()!.Split('#') is [var left, var right] ? (left.Length > 0 ? left : file, right) : throw new InvalidDataException($"{Kind}: {reference}");
        var found = schemas[where];
        foreach (var part in fragment.Trim('/').Split('/')) found = found.GetProperty(name = part);
        return (found, where);
    }

    IEnumerable<string> Against(JsonElement schema, string file, JsonElement value, string path)
    {
        var (target, home) = Resolved(schema, file, out _);
        return target.EnumerateObject().SelectMany(rule => Broken(rule.Name, rule.Value, target, home, value, path));
    }

    IEnumerable<string> Broken(string word, JsonElement rule, JsonElement schema, string file, JsonElement value, string path) => word switch
    {
        "type" => (rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => Is(t.GetString()!, value)) : Is(rule.GetString()!, value)) ? [] : [$"{path}: {rule}"],
        "enum" => rule.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)) ? [] : [$"{path}: enum"],
        "const" => JsonElement.DeepEquals(rule, value) ? [] : [$"{path}: const"],
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!) ? [] : [$"{path}: pattern"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble() ? [] : [$"{path}: minimum"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble() ? [] : [$"{path}: maximum"],
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32() ? [] : [$"{path}: minItems"],
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32() ? [] : [$"{path}: maxItems"],
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(v => v.GetRawText()).Distinct().Count() == value.GetArrayLength() ? [] : [$"{path}: uniqueItems"],
        "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32() ? [] : [$"{path}: minProperties"],
        "maxProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() <= rule.GetInt32() ? [] : [$"{path}: maxProperties"],
        "propertyNames" => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(f => !Regex.IsMatch(f.Name, rule.GetProperty("pattern").GetString()!)).Select(f => $"{path}.{f.Name}: propertyNames"),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().Index().SelectMany(v => Against(rule, file, v.Item, $"{path}[{v.Index}]")),
        "anyOf" => rule.EnumerateArray().Any(choice => !Against(choice, file, value, path).Any()) ? [] : [$"{path}: anyOf"],
        "oneOf" => rule.EnumerateArray().Count(choice => !Against(choice, file, value, path).Any()) == 1 ? [] : [$"{path}: oneOf"],
        "properties" => Object(rule, schema, file, value, path),
        "$ref" => Against(schema, file, value, path),
        _ => silent.Contains(word) ? word == "additionalProperties" && !schema.TryGetProperty("properties", out _) ? Object(default, schema, file, value, path) : [] : throw new InvalidDataException($"{Kind}: {word} is not understood"),
    };

    IEnumerable<string> Object(JsonElement properties, JsonElement schema, string file, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) yield break;
        if (schema.TryGetProperty("required", out var required)) foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _))) yield return $"{path}.{name}: required";
        foreach (var field in value.EnumerateObject())
        {
            var known = properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(field.Name, out var rule) ? rule : schema.TryGetProperty("additionalProperties", out var other) ? other : default;
            if (known.ValueKind == JsonValueKind.False) yield return $"{path}.{field.Name}: unknown";
            else if (known.ValueKind == JsonValueKind.Object) foreach (var fault in Against(known, file, field.Value, $"{path}.{field.Name}")) yield return fault;
        }
    }

    static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => throw new InvalidDataException($"type {type} is not understood"),
    };
}
