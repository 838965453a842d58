using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange.Tests;

/// <summary>The published schemas and the reader say the same: of every field, and of every way to get it wrong that has to do with its shape.</summary>
public sealed partial class PackSchemaTests
{
    /// <summary>Rules about how fields agree with each other; a schema is about each by itself.</summary>
    static readonly string[] beyondShape = ["twice", "longer-than", "more-than", "before", "before-not-first", "before-runs", "clock-does-not-run", "not-extendable", "belongs-too",
        "gap", "overlap", "months-first", "months-gap", "months-overlap", "undefined", "unused", "does-not-add-up", "amount-or-figure", "first-or-every", "unlimited", "not-for-every-day", "empty-but-something-is-null"];

    static readonly Dictionary<string, (Func<JsonObject> Whole, Action<string, string, Action<string>?> Read)> kinds = new()
    {
        ["method"] = (() => Specimen.Method(), (file, json, asked) => PackReader.Read(file, json, MethodReading.Of, asked: asked)),
        ["vocabulary"] = (Specimen.Vocabulary, (file, json, asked) => PackReader.Read(file, json, MethodReading.WordsOf, asked: asked)),
        ["forms"] = (() => Specimen.Forms(), (file, json, asked) => PackReader.Read(file, json, FormReading.Of, asked: asked)),
        ["schemes"] = (SpecimenSchemes.Whole, (file, json, asked) => PackReader.Read(file, json, SchemesReading.Of, asked: asked)),
        ["country"] = (() => Specimen.Country(), (file, json, asked) => PackReader.Read(file, json, CountryReading.Of, asked: asked)),
    };

    public static TheoryData<string> Kinds() => [.. SchemaCheck.Kinds];

    [Fact]
    public void Every_kind_that_is_read_has_a_schema_and_the_other_way_round()
    {
        Assert.Equal(kinds.Keys.Order(StringComparer.Ordinal), SchemaCheck.Kinds);
        var paper = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "packs.md"));
        Assert.All(SchemaCheck.Kinds, kind => Assert.Contains($"(schemas/{kind}.schema.json)", paper, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_shipped_pack_satisfies_its_schema()
    {
        var packs = Kit.PackFiles.Select(f => (f.Path, Kind: KindOf(f.Path), f.Text)).Where(f => kinds.ContainsKey(f.Kind)).ToList();

        Assert.All(kinds.Keys, kind => Assert.Contains(kind, packs.Select(p => p.Kind)));
        Findings.None(from pack in packs from fault in SchemaCheck.Faults(pack.Kind, JsonDocument.Parse(pack.Text).RootElement) select $"{pack.Path}: {fault}");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_schema_speaks_of_every_field_that_the_reader_asks_for_and_of_no_other(string kind)
    {
        HashSet<string> asked = [];
        kinds[kind].Read("specimen.json", kinds[kind].Whole().ToJsonString(), path => asked.Add(Place().Replace(path, "[]")));

        Assert.Equal(asked.Order(StringComparer.Ordinal), SchemaCheck.Fields(kind).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_the_schema_refuses_the_reader_refuses_and_the_other_way_round(string kind)
    {
        var whole = kinds[kind].Whole();
        Assert.Equal([], Disagreements(kind, whole, "as it is"));
        var tried = 0;
        foreach (var path in Places(whole))
        {
            foreach (var (name, change) in Changes)
            {
                var changed = kinds[kind].Whole();
                if (!change(changed, path)) continue;
                tried++;
                Assert.Equal([], Disagreements(kind, changed, $"{string.Join('.', path)} {name}"));
            }
        }
        Assert.True(tried > 100, "the walk sees the fields");
    }

    static IEnumerable<(string Name, Func<JsonObject, IReadOnlyList<object>, bool> Of)> Changes { get; } =
    [
        ("left out", (pack, path) => At(pack, path) is JsonObject parent && parent.Remove((string)path[^1])),
        ("null", (pack, path) => Put(pack, path, () => null)),
        ("a number", (pack, path) => Put(pack, path, () => JsonValue.Create(0))),
        ("another number", (pack, path) => Put(pack, path, () => JsonValue.Create(1.5))),
        ("a blank", (pack, path) => Put(pack, path, () => JsonValue.Create(" "))),
        ("odd words", (pack, path) => Put(pack, path, () => JsonValue.Create("Some Words"))),
        ("yes", (pack, path) => Put(pack, path, () => JsonValue.Create(true))),
        ("an object", (pack, path) => Put(pack, path, () => new JsonObject())),
        ("a list", (pack, path) => Put(pack, path, () => new JsonArray())),
        ("with more in it", (pack, path) => At(pack, [.. path, ""]) is JsonObject here && Set(here, "more", JsonValue.Create("x"))),
    ];

    static IEnumerable<string> Disagreements(string kind, JsonObject pack, string how)
    {
        var json = pack.ToJsonString();
        var bySchema = SchemaCheck.Faults(kind, JsonDocument.Parse(json).RootElement);
        var byReader = Shape(kinds[kind].Read, json);
        if (bySchema.Count > 0 != byReader.Count > 0) yield return $"{how}: schema [{string.Join(", ", bySchema)}], reader [{string.Join(", ", byReader)}]";
    }

    static List<PackFault> Shape(Action<string, string, Action<string>?> read, string json)
    {
        try
        {
            read("s.json", json, null);
            return [];
        }
        catch (BrokenPack broken)
        {
            return [.. broken.Faults.Where(f => !beyondShape.Contains(f.Rule.Split(':')[0]))];
        }
    }

    // Every field and item, as the way that leads to it.
    static IEnumerable<IReadOnlyList<object>> Places(JsonNode? node, params IReadOnlyList<object> way) => node switch
    {
        JsonObject o => o.SelectMany(f => (IEnumerable<IReadOnlyList<object>>)[[.. way, f.Key], .. Places(f.Value, [.. way, f.Key])]),
        JsonArray a => a.Index().SelectMany(i => (IEnumerable<IReadOnlyList<object>>)[[.. way, i.Index], .. Places(i.Item, [.. way, i.Index])]),
        _ => [],
    };

    static JsonNode? At(JsonNode pack, IReadOnlyList<object> path) => path.SkipLast(1).Aggregate((JsonNode?)pack, (node, step) => step is int at ? node![at] : node![(string)step]);

    static bool Put(JsonObject pack, IReadOnlyList<object> path, Func<JsonNode?> value)
    {
        if (At(pack, path) is JsonArray list) list[(int)path[^1]] = value();
        else At(pack, path)![(string)path[^1]] = value();
        return true;
    }

    static bool Set(JsonObject here, string name, JsonNode? value)
    {
        here[name] = value;
        return true;
    }

    static string KindOf(string path) => path.Split('/') switch
    {
        ["vocabulary.json"] => "vocabulary",
        ["methods", _] => "method",
        [var folder, _] => folder,
        [.., var name] => name.Split('.')[0],
        _ => "",
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Place();
}
